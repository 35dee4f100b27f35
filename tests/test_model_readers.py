"""Readers: every field of the intermediate model is read by a stage after lowering, or it would be dead weight.

What is read is recorded while packages are made: of all golden cases, and of one document with everything in it. A walk
over the syntax trees could not tell `Parameter.required` from any other `required`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import MemberDescriptorType

import pytest
from msgspec import Struct

from specpress import ir
from specpress.cli.arguments import Arguments, OptionValue
from specpress.cli.build import Build, build_sdk
from specpress.cli.kept import describe_kept, format_kept
from specpress.cli.progress import Progress
from specpress.drift import group_lookup
from specpress.inspection import guesses, inspect
from specpress.ir import operations, types

HERE = Path(__file__).parent
GENERATOR = HERE.parent / "generator" / "specpress"
MAKERS = ("lower/", "ir/")
"""Who makes the model: that these read a field does not count."""

UNREAD = {
    "place": "what a finding would point to, whether there is one of this node today or not"
}
"""Fields that need no reader, by name, and why."""

EVERYTHING = """\
openapi: 3.1.0
info: {title: Ferry, version: '1'}
x-speakeasy-globals: {parameters: [{name: X-Quay, in: header, schema: {type: string}}]}
paths:
  /crossings:
    get:
      operationId: listCrossings
      tags: [crossings]
      security: [{harbour: [timetable]}]
      parameters:
      - {name: X-Quay, in: header, schema: {type: string}}
      - {name: page, in: query, allowEmptyValue: true, schema: {type: integer}}
      responses:
        '200':
          description: All of them.
          headers: {Link: {schema: {type: string}}}
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Crossing'}}}}
components:
  schemas:
    Crossing:
      type: object
      minProperties: 1
      properties: {tides: {type: object, maxProperties: 4}, old: {$ref: '#/components/schemas/Old'}}
    Old: {type: array, items: {type: string}, deprecated: true}
  securitySchemes:
    harbour: {type: openIdConnect, openIdConnectUrl: 'https://harbour.example/.well-known/openid-configuration'}
"""
CONFIG = """\
spec = "ferry.yaml"
package = "ferry"
output = "out"
pages = true
tests = true
[pagination]
next = {kind = "link"}
"""


def model_classes() -> list[type[Struct]]:
    return [
        found
        for module in (types, operations)
        for found in vars(module).values()
        if isinstance(found, type)
        and issubclass(found, Struct)
        and found.__module__ == module.__name__
    ]


class Recorder:
    """Stands in for a field of a class and notes the modules that read it."""

    def __init__(self, field: MemberDescriptorType) -> None:
        self.field = field
        self.readers: set[str] = set()

    def __get__(self, instance: object, owner: type) -> object:
        if instance is None:
            return self
        # Frames are looked at a million times here, which `inspect.stack` is too slow for.
        reader = Path(sys._getframe(1).f_code.co_filename)  # noqa: SLF001
        if reader.is_relative_to(GENERATOR):
            self.readers.add(str(reader.relative_to(GENERATOR)))
        return self.field.__get__(instance, owner)

    def __set__(self, instance: object, value: object) -> None:
        self.field.__set__(instance, value)


@pytest.fixture
def recorders(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Recorder]]:
    recorded: dict[str, Recorder] = {}
    for class_ in model_classes():
        for name in class_.__struct_fields__:
            recorder = Recorder(vars(class_)[name])
            recorded[f"{class_.__name__}.{name}"] = recorder
            monkeypatch.setattr(class_, name, recorder)
    yield recorded
    monkeypatch.undo()


def made_packages(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    monkeypatch.chdir(folder)
    (folder / "ferry.yaml").write_text(EVERYTHING)
    (folder / "sdk.toml").write_text(CONFIG)
    yield build_sdk(Arguments(("sdk.toml",), {}), "sdk.toml", Progress(0, silent=True))
    for case in sorted((HERE / "golden").glob("*/input")):
        monkeypatch.chdir(case)
        config = "sdk.toml" if (case / "sdk.toml").exists() else None
        flags: dict[str, OptionValue] = {
            "spec": tuple(sorted(path.name for path in case.glob("spec*"))),
            "overlays": tuple(sorted(path.name for path in case.glob("overlay*"))),
            "docs": tuple(path.name for path in case.glob("docs")),
            "package": "shop",
        }
        arguments = Arguments((config,), {} if config else flags)
        yield build_sdk(arguments, config, Progress(0, silent=True))


def test_every_field_of_the_model_is_read_after_lowering(
    recorders: dict[str, Recorder],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = 0
    for done in made_packages(tmp_path, monkeypatch):
        api, survey, package = done.result.api, done.result.survey, done.result.package
        if api is None or survey is None or package is None:
            continue
        count += 1
        inspect(survey, package)
        guesses(api)
        describe_kept(api, {})
        format_kept(api, {})
        if done.result.docs is not None:
            group_lookup(done.result.docs, api)
    assert count > 20
    assert ir.Api in model_classes()
    unread = {
        name
        for name, recorder in recorders.items()
        if all(reader.startswith(MAKERS) for reader in recorder.readers)
    }
    assert {name for name in unread if name.partition(".")[2] not in UNREAD} == set()
