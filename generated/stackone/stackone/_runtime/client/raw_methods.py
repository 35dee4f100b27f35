"""Raw methods: those of a group, each giving a `RawResponse` instead of a result, with the same typed arguments.

A generated module prints one line per method, below the group's class::

    class BikesWithRawResponse(WithRawResponse):
        update = raw(Bikes.update)

    class AsyncBikesWithRawResponse(WithRawResponse):
        update = async_raw(AsyncBikes.update)

and the group itself has ``with_raw_response``, a cached property that gives ``BikesWithRawResponse(self._raw())``.
Type checkers read the arguments off the method: its overloads must be two, first the one by keywords, then the one by
request. A method that takes nothing but options goes through `raw_plain` or `async_raw_plain`. One that has an overload
for groups of `Given` before these two is taken from such a group, ``raw_shared(Bikes[Given].update)``: its raw form
leaves it to the run time whether the client has what a call lacks. The same is there for downloads:
``with_streaming_response``, `streamed` and its kin.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
)
from functools import partial
from inspect import unwrap
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Protocol,
    TypeVar,
    Unpack,
    overload,
)
from warnings import warn

from ..options import RequestOptions
from .raw_response import RawResponse
from .resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..streaming.download import AsyncDownload, Download

P = ParamSpec("P")
Q = ParamSpec("Q")
ResultT = TypeVar("ResultT")
ResultT_co = TypeVar("ResultT_co", covariant=True)
# Bound to Any, or mypy would not match the type of a request with an overload that it does not know yet.
RequestT = TypeVar("RequestT", bound=Any)
RequestT_contra = TypeVar("RequestT_contra", bound=Any, contravariant=True)


# Pyright works the variance out by assigning the bound, which is Any.
# pyright: reportInvalidTypeVarUse=false
class Method(Protocol[P, RequestT_contra, ResultT_co]):
    """A method of a group as it is generated, its two overloads in this order."""

    @overload
    def __call__(
        self, group: Any, /, *args: P.args, **kwargs: P.kwargs
    ) -> ResultT_co: ...
    @overload
    def __call__(
        self, group: Any, request: RequestT_contra, /, **options: Unpack[RequestOptions]
    ) -> ResultT_co: ...


class SharedMethod(Protocol[P, Q, RequestT_contra, ResultT_co]):
    """A method whose client may have some of its arguments, its three overloads in this order."""

    @overload
    def __call__(
        self, group: Any, /, *args: P.args, **kwargs: P.kwargs
    ) -> ResultT_co: ...
    @overload
    def __call__(
        self, group: Any, /, *args: Q.args, **kwargs: Q.kwargs
    ) -> ResultT_co: ...
    @overload
    def __call__(
        self, group: Any, request: RequestT_contra, /, **options: Unpack[RequestOptions]
    ) -> ResultT_co: ...


class RawMethod(Generic[P, RequestT, ResultT]):
    """A method that takes a request or keywords."""

    def __init__(self, function: Callable[..., Any], notice: str | None = None) -> None:
        self._function = function
        self._notice = notice

    def __get__(
        self, group: WithRawResponse | None, owner: type
    ) -> RawMethod[P, RequestT, ResultT]:
        if group is None:
            return self
        return RawMethod(partial(self._function, group.__wrapped__), self._notice)

    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT: ...
    @overload
    def __call__(
        self, request: RequestT, /, **options: Unpack[RequestOptions]
    ) -> ResultT: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call, and give the answer as it came."""
        if self._notice is not None:
            warn(self._notice, DeprecationWarning, stacklevel=2)
        return self._function(*args, **kwargs)


class RawPlainMethod(Generic[P, ResultT]):
    """A method that takes nothing but options."""

    def __init__(self, function: Callable[..., Any], notice: str | None = None) -> None:
        self._function = function
        self._notice = notice

    def __get__(
        self, group: WithRawResponse | None, owner: type
    ) -> RawPlainMethod[P, ResultT]:
        if group is None:
            return self
        return RawPlainMethod(partial(self._function, group.__wrapped__), self._notice)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> ResultT:
        """Call, and give the answer as it came."""
        if self._notice is not None:
            warn(self._notice, DeprecationWarning, stacklevel=2)
        answer: ResultT = self._function(*args, **kwargs)
        return answer


class WithRawResponse:
    """A group's methods, each giving a `RawResponse`; ``group`` is the raw twin of the group."""

    def __init__(self, group: Resource | AsyncResource) -> None:
        self.__wrapped__ = group

    def _call(self, name: str, request: object, arguments: dict[str, Any]) -> Any:
        """Call a method whose overloads are too many for `raw`."""
        method = getattr(self.__wrapped__, name)
        return method(**arguments) if request is None else method(request, **arguments)


class WithStreamingResponse(WithRawResponse):
    """A group's methods that download, each giving the body as it arrives; ``group`` is the streamed twin."""


def raw(
    method: Method[P, RequestT, ResultT],
) -> RawMethod[P, RequestT, RawResponse[ResultT]]:
    """Make the raw form of a method of the synchronous client."""
    return RawMethod(*_quiet(method))


def raw_shared(
    method: SharedMethod[P, Q, RequestT, ResultT],
) -> RawMethod[P, RequestT, RawResponse[ResultT]]:
    """Make the raw form of a method of the synchronous client, which may have some of its arguments."""
    return RawMethod(method)


def raw_plain(
    method: Callable[Concatenate[Any, P], ResultT],
) -> RawPlainMethod[P, RawResponse[ResultT]]:
    """Make the raw form of a method of the synchronous client that takes nothing but options."""
    return RawPlainMethod(*_quiet(method))


def async_raw(
    method: Method[P, RequestT, Awaitable[ResultT]],
) -> RawMethod[P, RequestT, Coroutine[Any, Any, RawResponse[ResultT]]]:
    """Make the raw form of a method of the asynchronous client."""
    return RawMethod(*_quiet(method, _coroutine))


def async_raw_shared(
    method: SharedMethod[P, Q, RequestT, Awaitable[ResultT]],
) -> RawMethod[P, RequestT, Coroutine[Any, Any, RawResponse[ResultT]]]:
    """Make the raw form of a method of the asynchronous client, which may have some of its arguments."""
    return RawMethod(_coroutine(method))


def async_raw_plain(
    method: Callable[Concatenate[Any, P], Awaitable[ResultT]],
) -> RawPlainMethod[P, Coroutine[Any, Any, RawResponse[ResultT]]]:
    """Make the raw form of a method of the asynchronous client that takes nothing but options."""
    return RawPlainMethod(*_quiet(method, _coroutine))


def streamed(
    method: Method[P, RequestT, object],
) -> RawMethod[P, RequestT, AbstractContextManager[Download]]:
    """Make the form of a method of the synchronous client that gives the body as it arrives."""
    return RawMethod(*_quiet(method))


def streamed_shared(
    method: SharedMethod[P, Q, RequestT, object],
) -> RawMethod[P, RequestT, AbstractContextManager[Download]]:
    """Make that form of a method whose client may have some of its arguments."""
    return RawMethod(method)


def streamed_plain(
    method: Callable[Concatenate[Any, P], object],
) -> RawPlainMethod[P, AbstractContextManager[Download]]:
    """Make that form of a method that takes nothing but options."""
    return RawPlainMethod(*_quiet(method))


def async_streamed(
    method: Method[P, RequestT, Awaitable[object]],
) -> RawMethod[P, RequestT, AbstractAsyncContextManager[AsyncDownload]]:
    """Make the form of a method of the asynchronous client that gives the body as it arrives."""
    return RawMethod(*_quiet(method, _entered))


def async_streamed_shared(
    method: SharedMethod[P, Q, RequestT, Awaitable[object]],
) -> RawMethod[P, RequestT, AbstractAsyncContextManager[AsyncDownload]]:
    """Make that form of a method whose client may have some of its arguments."""
    return RawMethod(_entered(method))


def async_streamed_plain(
    method: Callable[Concatenate[Any, P], Awaitable[object]],
) -> RawPlainMethod[P, AbstractAsyncContextManager[AsyncDownload]]:
    """Make that form of a method that takes nothing but options."""
    return RawPlainMethod(*_quiet(method, _entered))


def _quiet(
    method: Callable[..., Any],
    made: Callable[[Callable[..., Any]], Callable[..., Any]] | None = None,
) -> tuple[Callable[..., Any], str | None]:
    """Take the notice off a deprecated method, which would tell of a line in this module, and make it a new form."""
    notice: str | None = getattr(method, "__deprecated__", None)
    if notice is not None:
        method = unwrap(method)
    return method if made is None else made(method), notice


def _entered(method: Callable[..., Awaitable[Any]]) -> Callable[..., Any]:
    """Make a coroutine of a context manager that context manager."""

    @asynccontextmanager
    async def call(*args: Any, **kwargs: Any) -> AsyncGenerator[Any]:
        async with await method(*args, **kwargs) as download:
            yield download

    return call


def _coroutine(method: Callable[..., Awaitable[Any]]) -> Callable[..., Any]:
    """Make a method of pages, which gives something that can be awaited, a coroutine like the others."""

    async def call(*args: Any, **kwargs: Any) -> Any:
        return await method(*args, **kwargs)

    return call
