"""A typed client of the Bike Shop API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import errors as errors
    from . import models as models
    from ._runtime.models.duration import IsoDuration as IsoDuration
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import ClientError as ClientError
    from ._runtime.errors import CredentialsError as CredentialsError
    from ._runtime.errors import PaginationError as PaginationError
    from ._runtime.errors import RequestValidationError as RequestValidationError
    from ._runtime.errors import ResponseError as ResponseError
    from ._runtime.errors import ResponseValidationError as ResponseValidationError
    from ._runtime.errors import ServerError as ServerError
    from ._runtime.errors import StatusError as StatusError
    from ._runtime.errors import TokenError as TokenError
    from ._runtime.transport.hooks import Event as Event
    from ._runtime.transport.hooks import Hooks as Hooks
    from ._runtime.options import Timeout as Timeout
    from .client import AsyncShop as AsyncShop
    from .client import Shop as Shop
    from .errors import ShopError as ShopError
    from .errors import NotFoundError as NotFoundError

__version__ = "0.1.0"

_HOMES = {
    "Shop": ".client",
    "AsyncShop": ".client",
    "ShopError": ".errors",
    "APIConnectionError": "._runtime.errors",
    "APITimeoutError": "._runtime.errors",
    "ClientError": "._runtime.errors",
    "CredentialsError": "._runtime.errors",
    "PaginationError": "._runtime.errors",
    "RequestValidationError": "._runtime.errors",
    "ResponseError": "._runtime.errors",
    "ResponseValidationError": "._runtime.errors",
    "ServerError": "._runtime.errors",
    "StatusError": "._runtime.errors",
    "TokenError": "._runtime.errors",
    "Event": "._runtime.transport.hooks",
    "Hooks": "._runtime.transport.hooks",
    "IsoDuration": "._runtime.models.duration",
    "Timeout": "._runtime.options",
    "NotFoundError": ".errors",
}


def __getattr__(name: str) -> object:
    if name in {"errors", "models"}:
        return import_module(f".{name}", __name__)
    try:
        module, _, origin = _HOMES[name].partition(":")
    except KeyError:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg) from None
    value: object = getattr(import_module(module, __name__), origin or name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES, "errors", "models"})
