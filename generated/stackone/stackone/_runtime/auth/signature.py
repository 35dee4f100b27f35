"""Signature: what authenticating adds to a request."""

from __future__ import annotations

from ..record import Record


class Signature(Record):
    """What authenticating adds to a request, and the texts that must never be shown."""

    headers: tuple[tuple[bytes, bytes], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    secrets: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Signature()"

    def __add__(self, other: Signature) -> Signature:
        return Signature(
            self.headers + other.headers,
            self.query + other.query,
            self.cookies + other.cookies,
            self.secrets + other.secrets,
        )


UNSIGNED = Signature()
