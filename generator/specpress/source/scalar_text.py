"""Scalar text: a number or boolean of a document as its author wrote it, as 2.10 is not what 2.1 is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from specpress.diagnostics import Place
from specpress.source import yaml_scalars
from specpress.source.locate import locate
from specpress.source.pointer import Json

_SCALAR = re.compile(r"[^\s,\[\]{}#\"']+")
_KEY = re.compile(r"""["']?[\w$-]+["']?\s*:\s*""")


def find_scalar_text(texts: Mapping[str, str], place: Place, value: Json) -> str:
    """Give the text of the scalar at a place; as JSON writes ``value`` where the text is not known or not as simple."""
    text = texts.get(place.file)
    if text is not None and place.pointer is not None:
        located = locate({place.file: text}, (place,))[place]
        lines = text.removeprefix("\ufeff").splitlines()
        if located.line is not None and located.line <= len(lines):
            rest = lines[located.line - 1][(located.column or 1) - 1 :]
            written = _scalar(rest, value)
            if written is not None:
                return written
    return json.dumps(value)


def _scalar(rest: str, value: Json) -> str | None:
    """Give the scalar that a line begins with, behind its key if it has one; None where it does not say the value."""
    key = _KEY.match(rest)
    match = _SCALAR.match(rest, key.end() if key is not None else 0)
    if match is None:
        return None
    try:
        meant = yaml_scalars.parse_scalar(match[0], yaml_scalars.tag_of(match[0]))
    except ValueError:
        return None
    return match[0] if (type(meant), meant) == (type(value), value) else None
