"""Raw methods: those of a group, each giving a `RawResponse` instead of a result, with the same typed arguments.

A generated module prints one line per method, below the group's class::

    class BikesWithRawResponse(WithRawResponse):
        update = raw(Bikes.update)

    class AsyncBikesWithRawResponse(AsyncWithRawResponse):
        update = async_raw(AsyncBikes.update)

and the group itself has ``with_raw_response``, a cached property that gives ``BikesWithRawResponse(self)``. The same is
there for downloads: ``with_streaming_response``, `streamed` and `async_streamed`. Each is a plain function with the
method's signature, annotations and docstring, but for what it gives.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
)
from functools import wraps
from inspect import unwrap
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from ..deprecation import mark_deprecated

if TYPE_CHECKING:
    from ..streaming.download import AsyncDownload, Download
    from .raw_response import RawResponse

P = ParamSpec("P")
ResultT = TypeVar("ResultT")


def raw(
    method: Callable[Concatenate[Any, P], ResultT],
) -> Callable[Concatenate[Any, P], RawResponse[ResultT]]:
    """Make the raw form of a method of the synchronous client: the same, called by what is in another mode."""
    return cast("Callable[Concatenate[Any, P], Any]", method)


def async_raw(
    method: Callable[Concatenate[Any, P], Awaitable[ResultT]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, RawResponse[ResultT]]]:
    """Make the raw form of a method of the asynchronous client."""
    inner = _skip_deprecation(method)

    @wraps(inner)
    async def call(*args: Any, **kwargs: Any) -> Any:
        # Pages wait to be asked for; whoever asks for a raw answer does.
        return await inner(*args, **kwargs)

    return _deprecate_like(method, call)


def streamed(
    method: Callable[Concatenate[Any, P], object],
) -> Callable[Concatenate[Any, P], AbstractContextManager[Download]]:
    """Make the form of a method of the synchronous client that gives the body as it arrives: the same."""
    return cast("Callable[Concatenate[Any, P], Any]", method)


def async_streamed(
    method: Callable[Concatenate[Any, P], Awaitable[object]],
) -> Callable[Concatenate[Any, P], AbstractAsyncContextManager[AsyncDownload]]:
    """Make the form of a method of the asynchronous client that gives the body as it arrives."""
    inner: Callable[..., Awaitable[Any]] = _skip_deprecation(method)

    @asynccontextmanager
    async def enter(*args: Any, **kwargs: Any) -> AsyncGenerator[Any]:
        async with await inner(*args, **kwargs) as download:
            yield download

    return _deprecate_like(method, wraps(inner)(enter))


def _skip_deprecation(method: Callable[..., Any]) -> Callable[..., Any]:
    """Take the notice off a deprecated method, which would tell of a line in this module."""
    return method if getattr(method, "__deprecated__", None) is None else unwrap(method)


def _deprecate_like(
    method: Callable[..., Any], form: Callable[..., Any]
) -> Callable[..., Any]:
    """Put the notice of a method on a form of it."""
    notice = getattr(method, "__deprecated__", None)
    return form if notice is None else mark_deprecated(notice, form)
