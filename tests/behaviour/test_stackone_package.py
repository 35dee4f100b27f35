"""StackOne as it is published: every operation made, every module importable, no type error, every flaw reported."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.sdk import (
    Sdk,
    Source,
    categories,
    generated,
    needs_stackone,
    published,
    run,
)
from tests.referees.mending import METHODS, load

from specpress.diagnostics import Report
from specpress.source import locate

pytestmark = needs_stackone

IMPORT_ALL = """
import importlib, sys
sys.path.insert(0, ".")
for name in sys.argv[1:]:
    importlib.import_module(name)
"""

CLASHES = (
    *("Content", "EmploymentTypeEnum", "LanguageEnum", "LocationTypeEnum"),
    *("PayFrequencyEnum", "PayPeriodEnum", "RoleTypeEnum", "UserResult"),
    "UsersPaginated",
)
"""Components that the documents of one category each define differently."""

FLAWS = {
    "lower/nullable": "nullable",
    "lower/response-description": "hris_update_employee_work_eligibility_request",
    "lower/unknown-scheme": "ApiKey",
    "lower/similar-values": "*3gpp",
    "conventions/style": "deepObject",
    "lower/same-name": "x-account-id",
    "lower/unknown-format": "datetime-local",
    "lower/any-content": "any media type",
    "lower/example": "contradicts its schema",
}
"""What is wrong in the document of 2025-12-03: the code of its finding, and a word of it."""


@pytest.fixture(scope="module", params=["2025-12-03", "2025-10-06", "categories"])
def source(request: pytest.FixtureRequest) -> Source:
    return categories() if request.param == "categories" else published(request.param)


@pytest.fixture(scope="module")
def sdk(source: Source, tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return generated(source, tmp_path_factory)


def operations(document: dict[str, Any]) -> set[str]:
    return {
        operation["operationId"]
        for path in document["paths"].values()
        for method, operation in path.items()
        if method in METHODS
    }


def checked(command: Sequence[str | Path], folder: Path) -> str:
    """Run a command that must succeed, and give what it printed."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


def test_every_operation_is_made(source: Source, sdk: Sdk) -> None:
    documented = set[str]().union(*(operations(load(path)) for path in source.specs))
    made = {method.operation for method in sdk.methods}
    assert documented <= made
    assert len({method.call for method in sdk.methods}) == len(sdk.methods)
    if source.package == "stackone_2025_12_03":
        assert len(documented) == 286
    if source.package == "stackone_categories":
        assert len(documented) == 280


def test_every_module_imports(sdk: Sdk) -> None:
    modules = sdk.modules()
    assert len(modules) > 500
    checked(["-I", "-W", "error", "-c", IMPORT_ALL, *modules], sdk.folder)


def test_mypy_is_content(sdk: Sdk) -> None:
    options = ["--strict", "--config-file=", "-p", sdk.package]
    output = checked(["-m", "mypy", *options], sdk.folder)
    assert output.startswith("Success")


def test_pyright_is_content(sdk: Sdk) -> None:
    project = sdk.folder / "pyright.json"
    settings = {
        "include": [sdk.package],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    project.write_text(json.dumps(settings), "utf-8")
    command = ["-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    output = json.loads(checked([*command, "--project", project], sdk.folder))
    assert output["summary"]["errorCount"] == output["summary"]["warningCount"] == 0
    assert output["summary"]["filesAnalyzed"] == len(sdk.modules())


def test_every_clash_of_the_categories_is_reported(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    sdk = generated(categories(), tmp_path_factory)
    texts = [one.text for one in sdk.findings if one.code == "source/component-clash"]
    assert len(texts) == len(CLASHES)
    for name in CLASHES:
        (text,) = (text for text in texts if f"'{name}'" in text)
        assert text.count(f".json#/components/schemas/{name}: ") == 2


def test_every_flaw_costs_its_own_node_and_is_located() -> None:
    source = published("2025-12-03")
    report = Report()
    run(source, report)
    texts = {path.name: path.read_text("utf-8") for path in source.specs}
    located = locate(texts, [one.place for one in report if one.place is not None])
    for code, word in FLAWS.items():
        found = [one for one in report if one.code == code]
        assert any(word in str(one) for one in found), code
        for one in found:
            assert one.place is not None
            place = located[one.place]
            assert place.file == "openapi.yaml"
            assert place.line is not None
            assert place.column is not None
