"""Given: what type checkers know of a client, in place of a type argument; nothing here is made at run time.

A client that was given every parameter that may be given to it once is a ``…[Given]``, and its methods do not ask for
them. Of any other client, a ``…[PerCall]``, they do. Where no type argument stands, `PerCall` is meant.
"""

from __future__ import annotations

from typing_extensions import TypeVar


class PerCall:
    """Of a client whose calls are each given the parameters that they need."""


class Given(PerCall):
    """Of a client that has them itself; it can stand wherever a call gives them all the same."""


GivenT_co = TypeVar("GivenT_co", bound=PerCall, covariant=True, default=PerCall)
