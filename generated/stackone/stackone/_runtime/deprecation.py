"""Deprecation: the decorator of methods that the document calls deprecated.

That of `typing_extensions` says the same to type checkers, and imports asyncio, which the synchronous client does not
need.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from warnings import warn


def mark_deprecated(message: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a function in one that warns its caller first."""

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        warn(message, DeprecationWarning, stacklevel=2)
        return function(*args, **kwargs)

    vars(function)["__deprecated__"] = vars(call)["__deprecated__"] = message
    if iscoroutinefunction(function):
        _mark_coroutine_function(call)
    return call


def _mark_coroutine_function(call: Callable[..., Any]) -> None:
    """Have whoever asks be told that the function gives a coroutine, as that which it calls does."""
    # Only the asynchronous client comes here.
    import asyncio
    import inspect

    mark: Callable[[Any], Any] | None = getattr(inspect, "markcoroutinefunction", None)
    if mark is None:  # before Python 3.12
        vars(call)["_is_coroutine"] = vars(asyncio.coroutines)["_is_coroutine"]
    else:
        mark(call)


if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(
        message: str,
    ) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Decorate a function that is deprecated."""
        return lambda function: mark_deprecated(message, function)


__all__ = ["deprecated", "mark_deprecated"]
