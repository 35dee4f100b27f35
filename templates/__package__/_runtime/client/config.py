"""Config: the facts of an API that a generated package needs for all calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from ..record import Record
from ..transport.retries import DEFAULT_RETRIES, Retries

if TYPE_CHECKING:
    from ..auth.credentials import Scheme
    from ..errors import StatusError
    from ..operation import Security
    from ..transport.server import Server


def _no_errors() -> Mapping[str, type[StatusError]]:
    return {}


class ClientConfig(Record):
    """The API's facts, the same for every client of the package.

    ``package`` is the import name, also the logger's; ``env_prefix`` starts the names of its environment variables
    (``<PREFIX>_BASE_URL``, ``<PREFIX>_LOG``). ``security`` holds where an operation has none of its own. ``errors``
    imports and gives the error classes by status, on the first error. ``secret_names`` are headers, query parameters
    and fields that the document marks as secret, in lower case, besides the usual ones. ``shared`` are the arguments
    of the client that give a parameter to all calls, each with the parameter's wire name. ``retries`` holds where an
    operation has no policy of its own. ``variables`` are those of servers that single operations have.
    """

    package: str
    user_agent: str
    env_prefix: str
    servers: tuple[Server, ...] = ()
    variables: frozenset[str] = frozenset()
    security: Security = ()
    schemes: Mapping[str, Scheme] = MappingProxyType({})
    errors: Callable[[], Mapping[str, type[StatusError]]] = _no_errors
    idempotency_header: str = "Idempotency-Key"
    max_retries: int = 2
    secret_names: frozenset[str] = frozenset()
    shared: Mapping[str, str] = MappingProxyType({})
    retries: Retries = DEFAULT_RETRIES
