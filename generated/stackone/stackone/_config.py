"""What the clients know of the API."""

from __future__ import annotations

from collections.abc import Mapping

from ._runtime.auth.credentials import Scheme
from ._runtime.client.config import ClientConfig
from ._runtime.errors import StatusError
from ._runtime.transport.server import Server


def _errors() -> Mapping[str, type[StatusError]]:
    from .errors import BY_STATUS

    return BY_STATUS


CONFIG = ClientConfig(
    package="stackone",
    user_agent="stackone/0.1.0",
    env_prefix="STACKONE",
    servers=(Server("https://api.stackone.com"),),
    security=(("basic",),),
    schemes={
        "basic": Scheme("basic", env=("STACKONE_USERNAME", "STACKONE_PASSWORD")),
    },
    errors=_errors,
    shared={
        "x_account_id": "x-account-id",
    },
)
