"""A specification is untrusted: whatever it says, the package compiles, nothing runs and nothing leaves its folder."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.format import format_files
from specpress.survey import Settings

RUN = "__import__('pathlib').Path('RAN').touch()"
TEXTS = (
    "'",
    '"',
    "'''",
    '"""',
    "\\",
    'ends with a quote"',
    "ends with a backslash\\",
    '\\"""',
    "two\nlines",
    "carriage\r\nreturn\rtoo",
    "\t\x0b\x0c\x1b[31m\x7f",
    "separators\x85\u2028\u2029\x1c",
    "\x00",
    "\u202ereversed\u202c\u2066isolated",
    "\ufeff\u200b\u200d",
    "\U0001f4da ü ﬁ Ω",
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "{# comment #}",
    "{x!r} {0} %s %(x)s ${x}",
    RUN,
    f'"""\n{RUN}\n"""',
    f"'''\n{RUN}\n'''",
    f"')\n{RUN}\n('",
    f"\n\n{RUN}\n\n",
    f'{{{{ cycler.__init__.__globals__.os.system("{RUN}") }}}}',
    f"# {RUN}\n{RUN}",
    "../../escape",
    "..\\..\\escape",
    "/absolute",
    "~/home",
    "C:\\drive",
    "con",
    "..",
    ".",
    "",
    " ",
    "a/b",
    "class",
    "None",
    "self",
    "cls",
    "import",
    "match",
    "print",
    "str",
    "list",
    "Any",
    "Model",
    "Field",
    "Mapping",
    "dt",
    "annotations",
    "request",
    "options",
    "timeout",
    "model_config",
    "model_fields",
    "model_dump",
    "copy",
    "json",
    "dict",
    "to_dict",
    "__init__",
    "__class__",
    "__dict__",
    "__slots__",
    "_private",
    "__mangled",
    "$ref",
    "1digit",
    "-",
    "_",
    "__",
    "true",
    "0",
    "x" * 3000,
    "ü" * 100,
    "same name",
    "same_name",
    "sameName",
    "SAME-NAME",
)


def document(texts: tuple[str, ...]) -> dict[str, Any]:
    """Put each text everywhere a document has room for one."""
    paths: dict[str, Any] = {}
    for number, text in enumerate(texts):
        paths[f"/t{number}/{text}/{{{text}}}"] = {
            "summary": text,
            "description": text,
            "post": _operation(text),
        }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "".join(texts)[:500],
            "version": texts[0],
            "description": "\n".join(texts),
            "license": {"name": texts[-1]},
        },
        "servers": [
            {
                "url": f"https://localhost/{text}",
                "description": text,
                "variables": {text: {"default": text, "enum": [text]}},
            }
            for text in texts
        ],
        "security": [{text: [text]} for text in texts],
        "tags": [{"name": text, "description": text} for text in texts],
        "paths": paths,
        "components": {
            "securitySchemes": {text: _scheme(text) for text in texts},
            "schemas": {
                **{f"schema {text}": _schema(text) for text in texts},
                "Every": {
                    "type": "object",
                    "required": [texts[0]],
                    "properties": {text: _property(text) for text in texts},
                },
                "Choice": {
                    "type": "string",
                    "enum": list(texts),
                    "x-enum-varnames": list(texts),
                },
            },
        },
    }


def _scheme(text: str) -> dict[str, Any]:
    return {"type": "apiKey", "in": "header", "name": text, "description": text}


def _property(text: str) -> dict[str, Any]:
    return {
        "type": "string",
        "description": text,
        "default": text,
        "example": text,
        "pattern": text,
        "format": text,
        "deprecated": True,
        "x-deprecated-message": text,
    }


def _schema(text: str) -> dict[str, Any]:
    return {
        "title": text,
        "description": text,
        "type": "object",
        "required": [text],
        "properties": {
            text: _property(text),
            "constant": {"const": text, "default": text},
            "choice": {"enum": [text, f"{text} too"], "default": text},
            "inner": {"type": "object", "properties": {text: {"type": "integer"}}},
        },
        "discriminator": {"propertyName": text, "mapping": {text: text}},
    }


def _operation(text: str) -> dict[str, Any]:
    return {
        "operationId": text,
        "summary": text,
        "description": text,
        "tags": [text],
        "deprecated": True,
        "x-speakeasy-group": text,
        "x-speakeasy-name-override": text,
        "externalDocs": {"url": text, "description": text},
        "parameters": [
            {
                "name": text,
                "in": where,
                "required": where == "path",
                "description": text,
                "example": text,
                "schema": {"type": "string", "default": text, "enum": [text, "x"]},
            }
            for where in ("path", "query", "header", "cookie")
        ],
        "requestBody": {
            "description": text,
            "content": {
                "application/json": {
                    "schema": {
                        "type": "object",
                        "properties": {text: _property(text)},
                    }
                },
                text: {"schema": {"type": "string"}},
            },
        },
        "responses": {
            "200": {
                "description": text,
                "headers": {text: {"schema": {"type": "string"}}},
                "content": {
                    "application/json": {
                        "schema": {"type": "object", "properties": {text: {}}}
                    },
                    text: {},
                },
            },
            "418": {"description": text},
            text: {"description": text},
        },
        "security": [{text: [text]}],
    }


def files_of(specification: dict[str, Any]) -> dict[str, str]:
    inputs = pipeline.Inputs(
        Settings("hostile", "hostile"), (("hostile.json", json.dumps(specification)),)
    )
    report = Report()
    files = pipeline.run(inputs, report, format_files).files
    assert files is not None, "\n".join(map(str, report))
    return files


def check_files(files: dict[str, str]) -> None:
    """Every path is plain and inside, every module is Python, and no text from the document is a statement."""
    for name, text in files.items():
        path = PurePosixPath(name)
        assert not path.is_absolute()
        assert len(path.name) <= 120
        for part in path.parts:
            assert part.removesuffix(".py").replace(".", "_").isidentifier()
            assert part.isascii()
        text.encode()
        assert not {*"\x00\u202e\u2066\u2028\r"} & {*text}, name
        if name.endswith(".py"):
            compile(text, name, "exec")  # finds more than parsing alone
            for node in ast.walk(ast.parse(text, name)):
                calls = isinstance(node, ast.Name) and node.id == "__import__"
                assert not calls, name


@dataclass(frozen=True, slots=True)
class Written:
    folder: Path
    files: dict[str, str]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("hostile")
    files = files_of(document(TEXTS))
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return Written(folder, files)


def test_all_texts_at_once_make_plain_files(written: Written) -> None:
    check_files(written.files)


LOOK = """
import importlib, json, pathlib, sys
sys.path.insert(0, ".")
for path in sorted(pathlib.Path("hostile").rglob("*.py")):
    importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
import hostile
from hostile import models
every = models.Every
every.model_rebuild()
descriptors = [importlib.import_module(f"hostile.operations.{path.stem}").OPERATION
               for path in sorted(pathlib.Path("hostile/operations").glob("*.py")) if path.stem != "__init__"]
json.dump({
    "properties": [field.alias if field.alias is not None else name for name, field in every.model_fields.items()],
    "choices": [member.value for member in models.Choice],
    "calls": [operation.call for operation in descriptors],
    "operations": [operation.id for operation in descriptors],
    "wires": [[one.wire for one in operation.parameters] for operation in descriptors],
}, sys.stdout)
"""


def test_every_module_imports_and_every_wire_name_survives(written: Written) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", LOOK],
        cwd=written.folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    seen = json.loads(done.stdout)
    assert sorted(seen["properties"]) == sorted(TEXTS)
    assert sorted(seen["choices"]) == sorted(TEXTS)
    # Each body comes in two shapes, and each shape has a method of its own; but not what no header can hold.
    media_types = [text for text in TEXTS if text.isascii() and text.isprintable()]
    methods = len(TEXTS) + len(media_types)
    assert len(set(seen["calls"])) == len(seen["calls"]) == methods
    identities = {identity or "" for identity in seen["operations"]}
    assert identities == {text.strip() for text in TEXTS}
    assert not list(written.folder.rglob("RAN"))
    assert {path.name for path in written.folder.iterdir()} <= {
        name.partition("/")[0] for name in written.files
    }


@settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=4, unique=True))
def test_any_text_anywhere_makes_plain_files(texts: list[str]) -> None:
    files = files_of(document(tuple(texts)))
    check_files(files)
    (module,) = (text for name, text in files.items() if name.endswith("/every.py"))
    written = strings(ast.parse(module))
    names = {text for text in texts if not text.isidentifier()}
    assert names <= written


def strings(tree: ast.AST) -> set[str]:
    """Give all string constants of a module."""
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
