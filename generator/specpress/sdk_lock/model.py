"""What a lock holds: a name for each origin."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

Key = tuple[str, str, str]
"""What a name stands for: its kind, its origin, and the part of that.

| kind | origin | part | name |
| --- | --- | --- | --- |
| ``prefix`` |  |  | the segments that all paths begin with, with slashes |
| ``namespace`` |  |  | what the names of all components begin with |
| ``client`` |  |  | the class of the client |
| ``global`` | wire name in lower case |  | the argument of the client |
| ``call`` | ``GET /users/{id}``, for a further media type followed by that |  | the method, ``users.get`` |
| ``request`` | the same |  | the class of the request |
| ``argument`` | the same | ``path id``, ``query limit``, ``property name``, ``body`` | the keyword |
| ``attribute`` | the same | ``path id``, ``body`` | the field of the request's class |
| ``group`` | ``users.posts`` |  | the class of the group |
| ``class`` | a declaration: ``User``, ``User/address``, ``GET /users/{id}()/200 response`` |  | its class |
| ``field`` | the same | wire name | the attribute |
| ``member`` | the same | value | the member of the enum |
| ``alias`` | the same | a further name of the class | that name |
| ``answer`` | a call | ``200 application/json``, with ``stream``, ``pages`` or ``error`` | none |
| ``former`` | a call | the method that it was before | that method |
| ``former member`` | a declaration | a member that a value was before | that member |

The parts of members are JSON, as 1 and "1" are two values.
"""


NO_DETAILS: Mapping[str, str] = MappingProxyType({})


class Entry(Struct, frozen=True, gc=False):
    """A name, with ``details`` by which what it stands for is recognised elsewhere.

    ``gone`` tells that nothing stands there any more: the name is kept from others up to the next series of releases.
    """

    name: str
    details: Mapping[str, str] = NO_DETAILS
    gone: bool = False


class Lock(Struct, frozen=True):
    """The public names of an SDK. ``series`` are the releases in which none of them may mean something else."""

    series: str
    entries: Mapping[Key, Entry]


_RELEASE = re.compile(r"(?:\d+!)?(\d+)(?:\.(\d+))?")


def release_series(version: str) -> str:
    """The releases that may break nothing: ``1`` of 1.4.2, ``0.3`` of 0.3.1 (Semantic Versioning 2.0, 4 and 8)."""
    match = _RELEASE.match(version)
    if match is None:
        return version
    major, minor = match[1], match[2] or "0"
    return major if int(major) else f"{major}.{minor}"
