"""Settings: what shapes an SDK besides its API."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from specpress import ir
from specpress.naming import ClassNames, NameSettings


class Settings(Struct, frozen=True):
    """What shapes the SDK besides its API.

    ``client`` is the client's class name and ``server`` its base URL; ``None`` takes them from the API. ``pages`` of
    documentation and ``tests`` are generated with the package if set. ``retries`` is the policy of operations
    that document none, ``idempotency_header`` the name of the header that makes a call safe to repeat; ``None``: the
    runtime's own. ``names`` say how calls are named, ``calls`` are those of sdk.toml, by operation id or
    ``POST /path``, ``classes`` the names of classes and their parts there: by the component, the origin in sdk.lock or
    the name that the class would have otherwise.
    """

    package: str
    distribution: str
    version: str = "0.1.0"
    client: str | None = None
    server: str | None = None
    pages: bool = False
    tests: bool = False
    retries: ir.Retries | None = None
    idempotency_header: str | None = None
    names: NameSettings = NameSettings()
    calls: Mapping[str, str] = field(default_factory=dict[str, str])
    classes: Mapping[str, ClassNames] = field(default_factory=dict[str, ClassNames])
