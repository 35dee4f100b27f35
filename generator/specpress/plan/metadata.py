"""Metadata: contact, licence and terms of an API -> the package's metadata, and the words of its README about them."""

from __future__ import annotations

import re

from specpress import ir
from specpress.plan import prose
from specpress.plan.model import Metadata

_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_WEB_ADDRESS = re.compile(r"https?://[!#-;=?-\[\]_a-z~]+", re.IGNORECASE)
"""A URL that can stand between the angle brackets of markdown (RFC 3986, section 2, without quotes)."""


def metadata(info: ir.Info) -> Metadata:
    """The literals for pyproject.toml, and the lines for the README; what is no address or URL stays plain text."""
    contact = info.contact or ir.Contact()
    licence = info.license or ir.License()
    urls = (
        ("License", licence.url),
        ("Support", contact.url),
        ("Terms of Service", info.terms_of_service),
    )
    licensed = licence.identifier or licence.name
    return Metadata(
        license=None if licensed is None else toml_string(_one_line(licensed)),
        author=_author(contact),
        urls=tuple(
            (toml_string(label), toml_string(url))
            for label, url in urls
            if url is not None and _WEB_ADDRESS.fullmatch(url)
        ),
        about=_about(contact, licence, info.terms_of_service),
    )


def toml_string(text: str) -> str:
    """A basic string of TOML 1.0, in which what cannot be printed is escaped."""
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    escaped = (char if char.isprintable() else f"\\U{ord(char):08X}" for char in quoted)
    return f'"{"".join(escaped)}"'


def _author(contact: ir.Contact) -> str | None:
    """The inline table of an author; ``None`` where there is neither a name nor a valid address."""
    parts: list[str] = []
    if contact.name is not None:
        parts.append(f"name = {toml_string(_one_line(contact.name))}")
    if contact.email is not None and _EMAIL.fullmatch(contact.email):
        parts.append(f"email = {toml_string(contact.email)}")
    return f"{{ {', '.join(parts)} }}" if parts else None


def _about(
    contact: ir.Contact, licence: ir.License, terms: str | None
) -> tuple[str, ...]:
    name = licence.name or licence.identifier
    if licence.name and licence.identifier and licence.name != licence.identifier:
        name = f"{licence.name} ({licence.identifier})"
    entries = (
        ("Contact", (contact.name, contact.email, contact.url)),
        ("License", (name, None, licence.url)),
        ("Terms of service", (None, None, terms)),
    )
    lines: list[str] = []
    for label, (words, email, url) in entries:
        links = [prose.markdown(words)] if words else []
        links += [_autolink(each) for each in (email, url) if each]
        if links:
            lines.append(f"{label}: {', '.join(links)}")
    return tuple(lines)


def _autolink(text: str) -> str:
    """A URL or an email address as an autolink of markdown; anything else as plain text."""
    if _WEB_ADDRESS.fullmatch(text) or _EMAIL.fullmatch(text):
        return f"<{text}>"
    return prose.markdown(text)


def _one_line(text: str) -> str:
    return " ".join(text.split())
