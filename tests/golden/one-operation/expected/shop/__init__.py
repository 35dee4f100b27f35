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
    from ._runtime.errors import UnexpectedResponseError as UnexpectedResponseError
    from ._runtime.transport.hooks import Event as Event
    from ._runtime.transport.hooks import Hooks as Hooks
    from ._runtime.streaming.download import AsyncDownload as AsyncDownload
    from ._runtime.streaming.item_streams import AsyncEventStream as AsyncEventStream
    from ._runtime.streaming.item_streams import AsyncLineStream as AsyncLineStream
    from ._runtime.pagination.pages import AsyncPages as AsyncPages
    from ._runtime.streaming.download import Download as Download
    from ._runtime.streaming.item_streams import EventStream as EventStream
    from ._runtime.streaming.item_streams import LineStream as LineStream
    from ._runtime.models.model import Model as Model
    from ._runtime.pagination.pages import Page as Page
    from ._runtime.client.raw_response import RawResponse as RawResponse
    from ._runtime.request import Request as Request
    from ._runtime.streaming.event_parsing import ServerEvent as ServerEvent
    from ._runtime.models.unset import UNSET as UNSET
    from ._runtime.options import ResponseLimits as ResponseLimits
    from ._runtime.options import Timeout as Timeout
    from .async_client import AsyncShop as AsyncShop
    from .client import Shop as Shop
    from .errors import ShopError as ShopError
    from .errors import NotFoundError as NotFoundError

__version__ = "0.1.0"

_HOMES = {
    "Shop": ".client",
    "AsyncShop": ".async_client",
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
    "UnexpectedResponseError": "._runtime.errors",
    "Event": "._runtime.transport.hooks",
    "Hooks": "._runtime.transport.hooks",
    "IsoDuration": "._runtime.models.duration",
    "AsyncDownload": "._runtime.streaming.download",
    "AsyncEventStream": "._runtime.streaming.item_streams",
    "AsyncLineStream": "._runtime.streaming.item_streams",
    "AsyncPages": "._runtime.pagination.pages",
    "Download": "._runtime.streaming.download",
    "EventStream": "._runtime.streaming.item_streams",
    "LineStream": "._runtime.streaming.item_streams",
    "Model": "._runtime.models.model",
    "Page": "._runtime.pagination.pages",
    "RawResponse": "._runtime.client.raw_response",
    "Request": "._runtime.request",
    "ServerEvent": "._runtime.streaming.event_parsing",
    "UNSET": "._runtime.models.unset",
    "ResponseLimits": "._runtime.options",
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
