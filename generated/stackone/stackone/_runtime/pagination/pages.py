"""Pages: what a method of an operation with pages gives; nothing is fetched before it is needed, or kept after.

A page has names of its own and gives the typed result as ``result``, rather than being it: results have fields such as
``items`` and ``pages`` themselves.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

if TYPE_CHECKING:
    from .paging import Following, PageData

ItemT_co = TypeVar("ItemT_co", covariant=True)
ResultT_co = TypeVar("ResultT_co", covariant=True)


class _Page(Generic[ItemT_co, ResultT_co]):
    """What both kinds of page tell."""

    def __init__(self, turn: PageData) -> None:
        self._data = turn

    def __repr__(self) -> str:
        more = "more to come" if self.has_next else "the last"
        return f"<{type(self).__name__} of {len(self.items)}, {more}>"

    @property
    def result(self) -> ResultT_co:
        """The answer as the API documents it."""
        return cast("ResultT_co", self._data.result)

    @property
    def items(self) -> list[ItemT_co]:
        """The items of this page alone; may be empty although more pages follow."""
        return self._data.items

    @property
    def has_next(self) -> bool:
        """Whether the server speaks of another page."""
        return self._data.following is not None

    if not TYPE_CHECKING:
        # Code from before the pages were known goes on working; type checkers point to `result`.
        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._data.result, name)


class Page(_Page[ItemT_co, ResultT_co]):
    """One page, and the way to the next; iterating gives the items of this page and of all that follow."""

    def __init__(self, turn: PageData, fetch: Callable[[Following], PageData]) -> None:
        super().__init__(turn)
        self._fetch = fetch

    def __iter__(self) -> Iterator[ItemT_co]:
        for page in self.pages():
            yield from page.items

    def pages(self) -> Iterator[Page[ItemT_co, ResultT_co]]:
        """Give this page and all that follow."""
        page: Page[ItemT_co, ResultT_co] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def next_page(self) -> Page[ItemT_co, ResultT_co] | None:
        """Fetch the next page, None where this is the last; raises PaginationError where the server goes in circles."""
        following = self._data.following
        if following is None:
            return None
        return Page(self._fetch(following), self._fetch)


class AsyncPage(_Page[ItemT_co, ResultT_co]):
    """One page, and the way to the next; iterating gives the items of this page and of all that follow."""

    def __init__(
        self, turn: PageData, fetch: Callable[[Following], Awaitable[PageData]]
    ) -> None:
        super().__init__(turn)
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[ItemT_co]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT_co, ResultT_co]]:
        """Give this page and all that follow."""
        page: AsyncPage[ItemT_co, ResultT_co] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def next_page(self) -> AsyncPage[ItemT_co, ResultT_co] | None:
        """Fetch the next page, None where this is the last; raises PaginationError where the server goes in circles."""
        following = self._data.following
        if following is None:
            return None
        return AsyncPage(await self._fetch(following), self._fetch)


class AsyncPages(Generic[ItemT_co, ResultT_co]):
    """A call that was not made yet: ``await`` gives its first page, ``async for`` the items of all pages."""

    def __init__(
        self, first: Callable[[], Awaitable[AsyncPage[ItemT_co, ResultT_co]]]
    ) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT_co, ResultT_co]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[ItemT_co]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT_co, ResultT_co]]:
        """Give the pages."""
        page: AsyncPage[ItemT_co, ResultT_co] | None = await self._first()
        while page is not None:
            yield page
            page = await page.next_page()
