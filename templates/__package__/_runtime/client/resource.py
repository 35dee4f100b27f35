"""Resource: a group of methods that call through one client."""

from __future__ import annotations

from typing import Self

from .client import AsyncClient, Client


class Resource:
    """A group of the synchronous client's methods."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _raw(self) -> Self:
        """Give a twin whose methods give a `RawResponse`, whatever their types say; see `raw_methods`."""
        return type(self)(self._client.raw())

    def _streamed(self) -> Self:
        """Give a twin whose methods give what makes a download, whatever their types say; see `raw_methods`."""
        return type(self)(self._client.streamed())


class AsyncResource:
    """A group of the asynchronous client's methods."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def _raw(self) -> Self:
        """Give a twin whose methods give a `RawResponse`, whatever their types say; see `raw_methods`."""
        return type(self)(self._client.raw())

    def _streamed(self) -> Self:
        """Give a twin whose methods give what makes a download, whatever their types say; see `raw_methods`."""
        return type(self)(self._client.streamed())
