"""Octets: bytes that travel as text in base64 (RFC 4648)."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import PydanticSerializationUnexpectedValue, core_schema

from .contexts import Reading
from .spelled import UNEXPECTED, Spelling, read_instances, read_texts

_DATA_URI = re.compile(r"data:[^,]*;base64,(.*)", re.IGNORECASE | re.DOTALL)
_FROM_URL = str.maketrans("-_+/", "+/!!")


class Octets(bytes):
    """Octets that travel as the text ``written``."""

    written: str


@dataclass(frozen=True, slots=True)
class Base64:
    """Has bytes travel as base64 (RFC 4648, 4), or with ``url_safe`` in the alphabet of section 5.

    Octets are written with padding where that is ``padded``; that alphabet is read with and without (3.2).
    """

    url_safe: bool = False
    padded: bool = True

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python bytes as they are; write text."""
        del source, handler
        return core_schema.with_info_plain_validator_function(
            self._read,
            json_schema_input_schema=core_schema.str_schema(),
            serialization=_make_writing(self._write),
        )

    def get_spelling(self, *, beside_text: bool) -> Spelling:
        """Say how it is read as one of several: beside plain text with padding only, as many a word is base64."""
        sign = "[A-Za-z0-9_-]" if self.url_safe else "[A-Za-z0-9+/]"
        end = f"(?:{sign}{{2}}==|{sign}{{3}}=)"
        if not beside_text:
            end = f"(?:{end}|{sign}{{2,3}})?" if self.url_safe else f"{end}?"
        writing = _make_writing(self._write_octets)
        return Spelling(
            "base64",
            read_texts(f"^(?:{sign}{{4}})*{end}$", self._decode, writing),
            read_instances((bytes, bytearray), self._take, writing, "bytes_type"),
            is_loose=True,
        )

    def _read(self, value: object, info: core_schema.ValidationInfo) -> bytes | str:
        if not isinstance(value, str):
            return self._take(value)
        try:
            return self._decode(value)
        except ValueError:
            # A text that a caller gives is what they want to have sent.
            if isinstance(info.context, Reading):
                raise
            return value

    def _take(self, value: object) -> Octets:
        match value:
            case Octets():
                return value
            case bytes() | bytearray():
                octets = Octets(value)
                octets.written = self._encode(octets)
                return octets
            case _:
                msg = "give bytes, or text in base64"
                raise ValueError(msg)

    def _decode(self, text: str) -> Octets:
        """Read base64, or a data URI that holds some (RFC 2397); raises ValueError for any other text."""
        uri = _DATA_URI.fullmatch(text)
        plain = uri[1] if uri else text
        if self.url_safe and not uri:
            plain = plain.translate(_FROM_URL)
            if not plain.endswith("="):
                plain += "=" * (-len(plain) % 4)
        octets = Octets(b64decode(plain, validate=True))
        # Python reads a last sign with bits to spare, and more padding than there is to be (RFC 4648, 3.5).
        if b64encode(octets).decode("ascii") != plain:
            msg = "not base64 as RFC 4648 writes it"
            raise ValueError(msg)
        octets.written = text
        return octets

    def _write(self, value: object) -> str:
        return value if isinstance(value, str) else self._write_octets(value)

    def _write_octets(self, value: object) -> str:
        match value:
            case Octets():
                return value.written
            case bytes() | bytearray():
                return self._encode(bytes(value))
            case _:
                raise PydanticSerializationUnexpectedValue(UNEXPECTED)

    def _encode(self, value: bytes) -> str:
        encode = urlsafe_b64encode if self.url_safe else b64encode
        text = encode(value).decode("ascii")
        return text if self.padded else text.rstrip("=")


def _make_writing(write: Callable[[Any], str]) -> core_schema.SerSchema:
    return core_schema.plain_serializer_function_ser_schema(
        write, return_schema=core_schema.str_schema(), when_used="json"
    )


Base64Bytes = Annotated[bytes, Base64()]
"""Octets that travel as base64 text."""

Base64UrlBytes = Annotated[bytes, Base64(url_safe=True, padded=False)]
"""Octets that travel as base64 text in the alphabet for URLs and file names, without padding."""

PaddedBase64UrlBytes = Annotated[bytes, Base64(url_safe=True)]
"""Octets that travel as base64 text in the alphabet for URLs and file names, with padding."""


def _read_as_text(value: object) -> str:
    match value:
        case str():
            return value
        case bytes() | bytearray():
            return b64encode(value).decode("ascii")
        case _:
            msg = (
                "give text, which is sent as it is, or bytes, which are sent as base64"
            )
            raise ValueError(msg)


class _TextOrOctets:
    """Has octets be text where they are a part of JSON, which has none."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Read text, and in Python bytes too."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            _read_as_text, json_schema_input_schema=core_schema.str_schema()
        )


TextOrOctets = Annotated[str, _TextOrOctets()]
"""Text that stands for octets; bytes become base64."""
