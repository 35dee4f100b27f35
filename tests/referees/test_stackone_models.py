"""What the models of datamodel-code-generator accept, ours accept, and both give the same JSON back."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import warnings
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import pytest
from pydantic import TypeAdapter, ValidationError
from tests.behaviour.sdk import (
    Sdk,
    generated,
    locked,
    needs_stackone,
    published,
    shared_folder,
)
from tests.referees.examples import Examples, NoValueError
from tests.referees.instances import flat, instances
from tests.referees.mending import load, mended

pytestmark = needs_stackone

Adapter = TypeAdapter[Any]
DURATION = TypeAdapter(timedelta)
RENAMED = {
    "Field": "FieldModel",
    "ISO3166_2SubDivisionEnum": "ISO31662SubDivisionEnum",
}
"""Schemas that datamodel-code-generator names differently."""


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generated(published("2025-12-03"), tmp_path_factory)


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return mended(load(published("2025-12-03").specs[0]))


@pytest.fixture(scope="module")
def theirs(
    document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> ModuleType:
    folder = shared_folder(tmp_path_factory)
    output = folder / "their_models.py"
    with locked(folder / "their_models.lock"):
        if not output.exists():
            generate_theirs(document, output)
    spec = importlib.util.spec_from_file_location("their_models", output)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["their_models"] = module
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some of their fields hide pydantic's
        spec.loader.exec_module(module)
    return module


def generate_theirs(document: dict[str, Any], output: Path) -> None:
    mended_file = output.with_suffix(".json")
    mended_file.write_text(json.dumps(document), "utf-8")
    command: list[str | Path] = [
        *(sys.executable, "-m", "datamodel_code_generator"),
        *("--input", mended_file, "--input-file-type", "openapi"),
        *("--output-model-type", "pydantic_v2.BaseModel"),
        *("--extra-fields", "allow", "--formatters", "ruff-format"),
        *("--output", output),
    ]
    subprocess.run(command, check=True, capture_output=True)


def values(name: str, schema: dict[str, Any], examples: Examples) -> list[Any]:
    """Make instances of a schema: from its examples, with and without what is optional, and by chance."""
    found: list[Any] = []
    try:
        full = examples.value(schema, name)
    except NoValueError:
        full = None
    if isinstance(full, dict):
        whole = cast("dict[str, Any]", full)
        found += [
            whole,
            {**whole, "a_newer_field": {"kept": [1]}},
            {key: whole[key] for key in schema.get("required", ()) if key in whole},
            dict.fromkeys(whole),
        ]
        raw = {
            key: inner["example"]
            for key, inner in schema.get("properties", {}).items()
            if "example" in inner
        }
        found.append({**whole, **raw})
    else:
        found.append(full)
    return found + instances(flat(schema, examples), 5)


def round_trip(adapter: Adapter, value: object) -> object:
    """Read a value as a type, and give its JSON; raises ValidationError."""
    read = adapter.validate_json(json.dumps(value))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return adapter.dump_python(read, mode="json", by_alias=True, exclude_unset=True)


@dataclass(frozen=True, slots=True)
class Gap:
    """A place where two JSON values differ."""

    where: str
    ours: object
    theirs: object

    def reason(self) -> str | None:
        """Say why ours is right; None where it is not."""
        match self.ours, self.theirs:
            case str(), str() if _is_same_duration(self.ours, self.theirs):
                # Half a year is no fixed number of days, and eight hours may be spelled P0DT8H.
                return "a duration stays as it is written (ISO 8601)"
            case str(), str() if _is_same_moment(self.ours, self.theirs):
                return "a moment stays as it is written (RFC 3339)"
            case "true" | "false", bool():
                return "a text of two that the schema admits beside booleans stays one"
            case _:
                return None


def _is_same_moment(one: str, other: str) -> bool:
    try:
        return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    except ValueError:
        return False


def _is_same_duration(one: str, other: str) -> bool:
    try:
        return DURATION.validate_python(one) == DURATION.validate_python(other)
    except ValidationError:
        return False


def gaps(ours: object, theirs: object, where: str) -> list[Gap]:
    """Compare two JSON values."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        first = cast("dict[str, object]", ours)
        second = cast("dict[str, object]", theirs)
        pairs = [
            (f".{key}", first.get(key, "absent"), second.get(key, "absent"))
            for key in dict.fromkeys([*first, *second])
        ]
    elif isinstance(ours, list) and isinstance(theirs, list):
        both = (cast("list[object]", ours), cast("list[object]", theirs))
        pairs = [("[]", one, other) for one, other in zip(*both, strict=True)]
    elif ours == theirs:
        pairs = []
    else:
        return [Gap(where, cast("str | bool", ours), theirs)]
    return [gap for step, one, other in pairs for gap in gaps(one, other, where + step)]


@dataclass(slots=True)
class Comparison:
    """What was found out about all schemas."""

    accepted: int = 0
    refused: list[str] = field(default_factory=list[str])
    unexplained: list[Gap] = field(default_factory=list[Gap])
    explained: set[str] = field(default_factory=set[str])

    def add(self, name: str, ours: Adapter, theirs: Adapter, value: object) -> None:
        """Compare what the two make of one value."""
        try:
            expected = round_trip(theirs, value)
        except ValidationError:
            return
        self.accepted += 1
        try:
            found = round_trip(ours, value)
        except ValidationError as error:
            self.refused.append(f"{name}: {error}; in {json.dumps(value)[:500]}")
            return
        for gap in gaps(found, expected, name):
            reason = gap.reason()
            if reason is None:
                self.unexplained.append(gap)
            else:
                self.explained.add(reason)


def test_what_their_models_accept_ours_do(
    sdk: Sdk, document: dict[str, Any], theirs: ModuleType
) -> None:
    examples = Examples(document)
    comparison = Comparison()
    schemas = document["components"]["schemas"]
    for name, schema in cast("dict[str, dict[str, Any]]", schemas).items():
        their_adapter = Adapter(getattr(theirs, RENAMED.get(name) or name))
        our_adapter = Adapter(sdk.type_of(name))
        for value in values(name, schema, examples):
            comparison.add(name, our_adapter, their_adapter, value)
    assert comparison.accepted > 5 * len(schemas)
    assert not comparison.refused, "\n".join(comparison.refused)
    assert comparison.unexplained == []
    assert len(comparison.explained) == 3
