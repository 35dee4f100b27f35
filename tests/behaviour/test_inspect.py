"""Inspect: what `specpress inspect --json` says is what the imported package has, method by method."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect as introspection
import sys
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from tests.behaviour.sdk import STACKONE, needs_stackone
from tests.golden.test_golden import CASES, HERE, run

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.docs import load_folder
from specpress.format import format_files
from specpress.inspection import inspect
from specpress.survey import Settings

Signature = ast.FunctionDef | ast.AsyncFunctionDef


class Module:
    """The module of an operation, read as text: the annotations in it are what the classes are built from."""

    def __init__(self, path: Path) -> None:
        """Read it."""
        self.classes: dict[str, dict[str, ast.expr]] = {}
        self.entries: dict[str, dict[str, ast.expr]] = {"OPERATION": {}, "STREAM": {}}
        for node in ast.parse(path.read_text("utf-8")).body:
            match node:
                case ast.ClassDef(name=name, body=body):
                    self.classes[name] = {
                        field.target.id: field.annotation
                        for field in body
                        if isinstance(field, ast.AnnAssign)
                        and isinstance(field.target, ast.Name)
                    }
                case ast.Assign(
                    targets=[ast.Name(id=name)], value=ast.Call(keywords=keywords)
                ) if (name in self.entries):
                    self.entries[name] = {one.arg or "": one.value for one in keywords}
                case _:
                    pass

    def answers(self) -> list[tuple[str, str | None, str | None]]:
        """Status, media type and annotation of everything that is read, streams last."""
        return [
            (
                ast.literal_eval(answer.args[0]),
                ast.literal_eval(answer.args[1]),
                (
                    None
                    if ast.unparse(answer.args[2]) == "None"
                    else ast.unparse(answer.args[2])
                ),
            )
            for entries in self.entries.values()
            for answer in getattr(entries.get("answers"), "elts", ())
        ]

    def body(self) -> tuple[str, str, dict[str, str] | None] | None:
        """The field of the body, its media type, and the wire names of a flat one's properties."""
        body = self.entries["OPERATION"].get("body")
        if not isinstance(body, ast.Call):
            return None
        name, content_type = map(ast.literal_eval, body.args[:2])
        named = {one.arg: one.value for one in body.keywords}
        properties = named.get("properties")
        return (
            name,
            content_type,
            None if properties is None else ast.literal_eval(properties),
        )

    def field(self, name: str, field: str) -> str:
        """The annotation of a field of a class, without what pydantic is told beside it."""
        annotation = self.classes[name][field]
        match annotation:
            case ast.Subscript(
                value=ast.Name(id="Annotated"),
                slice=ast.Tuple(elts=[inner, ast.Call(func=ast.Name(id="Field"))]),
            ):
                return ast.unparse(inner)
            case _:
                return ast.unparse(annotation)


def written(inputs: pipeline.Inputs, package: str, folder: Path) -> dict[str, Any]:
    """Write the package under a name of its own; give what is told of it."""
    settings = replace(inputs.settings, package=package, client="Client1")
    result = pipeline.run(replace(inputs, settings=settings), Report(), format_files)
    assert result.files is not None
    assert result.survey is not None
    assert result.package is not None
    for name, text in result.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return inspect(result.survey, result.package)


def compare(described: dict[str, Any], folder: Path, patch: pytest.MonkeyPatch) -> None:
    """Hold what is told against what is imported."""
    patch.syspath_prepend(str(folder))
    package = importlib.import_module(described["package"])
    client = getattr(package, described["client"])(base_url="http://localhost")
    other = getattr(package, f"Async{described['client']}")(base_url="http://localhost")
    operations = {one["call"]: one for one in described["operations"]}
    assert sorted(operations) == sorted(calls(client)) == sorted(calls(other))
    for call, told in operations.items():
        method, twin = (attrgetter(call)(one) for one in (client, other))
        for form in (definitions(method)[-1], definitions(twin)[-1]):
            assert (call, arguments(form)) == (call, expected_arguments(told))
        for one in (method, twin):
            names = [argument["name"] for argument in told["arguments"]]
            assert [*introspection.signature(one).parameters] == [*names, "options"]
        results = normal_forms(told["returns"], told["stream_returns"])
        assert (call, returned(method)) == (call, results)
        results = normal_forms(told["async_returns"], told["async_stream_returns"])
        assert (call, returned(twin)) == (call, results)
        (stem,) = imported_operations(method)
        compare_wire(
            told, Module(folder / package.__name__ / "operations" / f"{stem}.py")
        )
    client.close()
    asyncio.run(other.aclose())


def compare_wire(told: dict[str, Any], module: Module) -> None:
    """Hold what is told of request and responses against the module of the operation."""
    read = module.answers()
    responses = [
        (one["status"], one["content_type"], one["type"] and normal(one["type"]))
        for one in told["responses"]
    ]
    assert responses[: len(read)] == read
    assert all(status[0] not in "23" for status, *_ in responses[len(read) :])
    body = told["body"]
    fields = {one["name"]: one["type"] for one in told["parameters"]}
    if body is None:
        assert module.body() is None
    else:
        expected = body["name"], body["content_type"], body["properties"]
        assert module.body() == expected
        fields[body["name"]] = body["type"]
    for name, type_ in fields.items():
        annotation = module.field(told["request_class"], name)
        assert annotation == normal(type_)


def calls(client: object) -> Iterator[str]:
    """The methods of a client, or a group of it, that belong to the API."""
    for name, value in vars(type(client)).items():
        if introspection.isfunction(value) and imported_operations(value):
            yield name
        elif isinstance(value, cached_property) and not name.startswith("with_"):
            yield from (f"{name}.{rest}" for rest in calls(getattr(client, name)))


def imported_operations(method: Callable[..., Any]) -> list[str]:
    """The modules of operations that a method imports when it is called."""
    names = introspection.unwrap(method).__code__.co_names
    return [name.partition(".")[2] for name in names if name.startswith("operations.")]


@cache
def classes(module: str) -> dict[str, ast.ClassDef]:
    """The classes of a module."""
    tree = ast.parse(introspection.getsource(sys.modules[module]))
    return {one.name: one for one in tree.body if isinstance(one, ast.ClassDef)}


def definitions(method: Callable[..., Any]) -> list[Signature]:
    """The definitions of a method: its overloads, where it has some, and the one that runs.

    They are read as text: of overloads that are deprecated Python itself remembers the last one only.
    """
    function = introspection.unwrap(method)
    owner = type(getattr(method, "__self__", None)).__name__
    return [
        node
        for node in classes(function.__module__)[owner].body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name == function.__name__
    ]


def arguments(form: Signature) -> dict[str, tuple[str, bool, bool]]:
    """Annotation of each argument, whether it is required, and whether it may be given by position."""
    found: dict[str, tuple[str, bool, bool]] = {}
    positional, keywords = form.args.args, form.args.kwonlyargs
    optional = len(positional) - len(form.args.defaults)
    for index, one in enumerate(positional):
        found[one.arg] = (spelled(one.annotation), index < optional, True)
    for one, default in zip(keywords, form.args.kw_defaults, strict=True):
        found[one.arg] = (spelled(one.annotation), default is None, False)
    return found


def expected_arguments(told: dict[str, Any]) -> dict[str, tuple[str, bool, bool]]:
    """The arguments that a method should have by what is told."""
    return {
        one["name"]: (normal(one["annotation"]), one["required"], one["positional"])
        for one in told["arguments"]
    }


def returned(method: Callable[..., Any]) -> set[str]:
    """What a method gives, by all its signatures."""
    forms = definitions(method)
    return {spelled(form.returns) for form in forms[:-1] or forms}


def spelled(annotation: ast.expr | None) -> str:
    """An annotation as text."""
    assert annotation is not None
    return ast.unparse(annotation)


def normal(annotation: str) -> str:
    return ast.unparse(ast.parse(annotation, mode="eval"))


def normal_forms(*annotations: str | None) -> set[str]:
    return {normal(one) for one in annotations if one is not None}


@pytest.mark.parametrize("case", CASES)
def test_what_inspect_says_is_what_the_package_of_a_case_has(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(HERE / case / "input")
    build = run(HERE / case / "input")
    if build.inputs is None or build.result.files is None:
        assert build.report.failed  # a case of errors, with no package to look at
        return
    package = f"inspected_{case.replace('-', '_')}"
    compare(written(build.inputs, package, tmp_path), tmp_path, monkeypatch)


@needs_stackone
def test_what_inspect_says_is_what_the_whole_of_stackone_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = STACKONE / "2025-12-03"
    specification = folder / "openapi.yaml"
    inputs = pipeline.Inputs(
        Settings("inspected_stackone", "inspected_stackone"),
        specs=((specification.name, specification.read_text("utf-8")),),
        docs=tuple(load_folder(str(folder / "docs"), Report())),
    )
    described = written(inputs, "inspected_stackone", tmp_path)
    assert len(described["operations"]) > 280
    compare(described, tmp_path, monkeypatch)


SHAPES = """
openapi: 3.1.0
info: {title: Kites, version: "1"}
servers: [{url: "https://kites.example"}]
paths:
  /kites:
    post:
      operationId: makeKite
      tags: [kites]
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: "#/components/schemas/Kite"}}
          multipart/form-data:
            schema: {type: object, properties: {photo: {type: string, format: binary}}}
      responses:
        "201":
          description: It.
          content: {text/csv: {schema: {$ref: "#/components/schemas/Kite"}}}
  /kites/{id}/label:
    get:
      operationId: getLabel
      tags: [kites]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: It.
          content: {text/plain: {schema: {type: string}}}
components:
  schemas:
    Kite: {type: object, properties: {colour: {type: string}}}
"""


def test_each_form_of_a_body_is_told_and_results_as_they_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inputs = pipeline.Inputs(Settings("kites", "kites"), (("kites.yaml", SHAPES),))
    described = written(inputs, "inspected_kites", tmp_path)
    results = {one["call"]: one["returns"] for one in described["operations"]}
    assert results == {
        "kites.create": "bytes",
        "kites.create_multipart": "bytes",
        "kites.label.get": "str",
    }
    compare(described, tmp_path, monkeypatch)
