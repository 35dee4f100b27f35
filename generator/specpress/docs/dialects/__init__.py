"""Dialects: the docs of one generator each; a new one is a module here and two lines below."""

# ruff: noqa: PLC0415 - a run loads the one dialect that it needs

from __future__ import annotations

from specpress.docs.page_source import Dialect

DIALECTS = ("typescript", "python", "openapi-generator")
"""The names of the dialects."""


def dialect(name: str) -> Dialect | None:
    """Give the dialect of that name; ``None`` if there is none."""
    match name:
        case "typescript":
            from specpress.docs.dialects import typescript

            return typescript.TYPESCRIPT
        case "python":
            from specpress.docs.dialects import python

            return python.PYTHON
        case "openapi-generator":
            from specpress.docs.dialects import openapi_generator

            return openapi_generator.OPENAPI_GENERATOR
        case _:
            return None
