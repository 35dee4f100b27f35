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
    package="shop",
    user_agent="shop/0.1.0",
    env_prefix="SHOP",
    servers=(Server("https://bikes.example/v1"),),
    security=(("staff",),),
    schemes={
        "staff": Scheme("bearer", env=("SHOP_TOKEN",)),
    },
    errors=_errors,
)
