"""Signature: what authenticating adds to a request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Signature:
    """What authenticating adds to a request, and the texts that must never be shown."""

    headers: tuple[tuple[bytes, bytes], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    secrets: tuple[str, ...] = ()

    def __add__(self, other: Signature) -> Signature:
        return Signature(
            self.headers + other.headers,
            self.query + other.query,
            self.cookies + other.cookies,
            self.secrets + other.secrets,
        )


UNSIGNED = Signature()
