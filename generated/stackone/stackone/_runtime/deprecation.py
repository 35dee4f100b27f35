"""Deprecation: the decorator of methods that the document calls deprecated.

That of `typing_extensions` says the same to type checkers, and imports asyncio, which the synchronous client does not
need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    from functools import wraps
    from inspect import iscoroutinefunction
    from warnings import warn

    def deprecated(message):
        """Warn whoever calls the function that it is deprecated."""

        def decorate(function):
            @wraps(function)
            def call(*args, **kwargs):
                warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            call.__deprecated__ = function.__deprecated__ = message
            if iscoroutinefunction(function):
                # Whoever asks is told that this gives a coroutine too.
                import asyncio.coroutines
                import inspect

                mark = getattr(inspect, "markcoroutinefunction", None)
                if mark is None:
                    call._is_coroutine = asyncio.coroutines._is_coroutine
                else:
                    mark(call)
            return call

        return decorate
