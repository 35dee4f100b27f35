"""Dialects: the docs of one generator each; a new one is a module here and a line below."""

from __future__ import annotations

from collections.abc import Mapping

from generator.docs.dialects.openapi_generator import OPENAPI_GENERATOR
from generator.docs.dialects.python import PYTHON
from generator.docs.dialects.typescript import TYPESCRIPT
from generator.docs.source import Dialect

DIALECTS: Mapping[str, Dialect] = {
    dialect.name: dialect for dialect in (TYPESCRIPT, PYTHON, OPENAPI_GENERATOR)
}
