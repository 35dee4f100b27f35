"""What is added to a document, if it may be left out, changes no call that exists."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from tests.behaviour.sdk import STACKONE, needs_stackone

from specpress import pipeline
from specpress.cli.commands import root
from specpress.diagnostics import Report
from specpress.inspection import inspect
from specpress.plan import plan
from specpress.survey import Settings, survey

Document = dict[str, Any]
Addition = Callable[[Document], None]
GOLDEN = Path(__file__).parents[1] / "golden"
METHODS = ("get", "put", "post", "delete", "patch")


def documents() -> dict[str, Document]:
    """The golden cases of one document that is an object with paths."""
    found: dict[str, Document] = {}
    for folder in sorted(GOLDEN.glob("*/input")):
        files = [path for path in folder.iterdir() if path.name.startswith("spec")]
        if len(files) != 1 or (folder / "docs").exists():
            continue
        try:
            document = yaml.safe_load(files[0].read_text("utf-8"))
        except (yaml.YAMLError, ValueError):
            continue
        if isinstance(document, dict) and isinstance(document.get("paths"), dict):
            found[folder.parent.name] = document
    return found


DOCUMENTS = documents()


def calls(document: Document) -> dict[str, list[tuple[str, bool, bool, str]]] | None:
    """Every call with its arguments: name, whether positional, whether required, annotation."""
    report = Report()
    text = json.dumps(document, default=str)
    settings = Settings("shop", "shop")
    inputs = pipeline.Inputs(settings, specs=(("spec.json", text),))
    result = pipeline.understand(inputs, report)
    if result.api is None or report.failed:
        return None
    offered = survey(result.api, settings, report)
    told = inspect(offered, plan(offered, settings, report))
    return {
        one["call"]: [
            (each["name"], each["positional"], each["required"], each["annotation"])
            for each in one["arguments"]
        ]
        for one in told["operations"]
    }


def operations(document: Document) -> list[dict[str, Any]]:
    return [
        item[method]
        for item in document["paths"].values()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def add_parameters(document: Document) -> None:
    """An optional parameter in every place that has optional ones, for every operation."""
    swagger = "swagger" in document
    for operation in operations(document):
        given = operation.setdefault("parameters", [])
        if not isinstance(given, list):
            continue
        for place in ("query", "header"):
            kind = {"type": "string"} if swagger else {"schema": {"type": "string"}}
            given.append({"name": f"zz-added-{place}", "in": place, **kind})


def add_properties(document: Document) -> None:
    """An optional property in every object that has some."""
    pending: list[Any] = [document]
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        if isinstance(node, dict):
            properties = node.get("properties")
            pending += node.values()
            if isinstance(properties, dict) and node.get("type") == "object":
                properties["zz_added"] = {"type": "string"}


def add_tags(document: Document) -> None:
    for operation in operations(document):
        if isinstance(operation.get("tags"), list):
            operation["tags"].append("zz-added")


def add_operation(document: Document) -> None:
    """An operation below all that the paths share, beside everything else."""
    folders = [str(path).split("/")[1:-1] for path in document["paths"]]
    shared: list[str] = []
    for parts in zip(*folders, strict=False):
        if len(set(parts)) > 1 or "{" in parts[0]:
            break
        shared.append(parts[0])
    document["paths"]["/".join(["", *shared, "zz-added-things"])] = {
        "get": {
            "operationId": "zzListAddedThings",
            "responses": {"204": {"description": "Nothing."}},
        }
    }


ADDITIONS = [add_parameters, add_properties, add_tags, add_operation]


def check(document: Document, add: Addition) -> None:
    before = calls(document)
    if before is None:
        return  # a case of an error, which makes no package
    changed = copy.deepcopy(document)
    add(changed)
    after = calls(changed)
    assert after is not None
    for call, arguments in before.items():
        assert call in after
        new = after[call]
        kept = [one for one in new if one in arguments]
        assert kept == arguments, call
        added = [one for one in new if one not in arguments]
        assert not any(positional or required for _, positional, required, _ in added)


def test_there_are_documents() -> None:
    assert len(DOCUMENTS) > 30


@pytest.mark.parametrize("add", ADDITIONS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("case", DOCUMENTS)
def test_an_addition_leaves_every_call_as_it_is(case: str, add: Addition) -> None:
    check(DOCUMENTS[case], add)


@needs_stackone
@pytest.mark.slow
@pytest.mark.parametrize("add", ADDITIONS, ids=lambda one: one.__name__)
def test_an_addition_leaves_stackone_as_it_is(add: Addition) -> None:
    newest = max(STACKONE.glob("*/openapi.yaml"))
    check(yaml.load(newest.read_text("utf-8"), yaml.CSafeLoader), add)


@pytest.mark.slow
@pytest.mark.parametrize("case", ["bodies", "hostile-text"])
def test_old_calls_are_checked_and_run_against_the_new_package(
    case: str, tmp_path: Path
) -> None:
    """The tests written with the old package, run with the new one."""
    changed = copy.deepcopy(DOCUMENTS[case])
    for add in ADDITIONS:
        add(changed)
    before = write_package(DOCUMENTS[case], tmp_path / "before")
    after = write_package(changed, tmp_path / "after")
    shutil.rmtree(after / "tests")
    shutil.copytree(before / "tests", after / "tests")
    for tool in (
        ("mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "shop", "tests"),
        ("pytest", "-q", "-p", "no:cacheprovider", "tests"),
    ):
        checked = subprocess.run(
            [sys.executable, "-m", *tool],
            cwd=after,
            capture_output=True,
            text=True,
            check=False,
        )
        assert checked.returncode == 0, checked.stdout + checked.stderr


def write_package(document: Document, folder: Path) -> Path:
    """Generate an SDK with its tests."""
    folder.mkdir()
    specification = folder / "spec.json"
    specification.write_text(json.dumps(document, default=str), "utf-8")
    output = folder / "sdk"
    generated = CliRunner().invoke(
        root,
        [
            "generate",
            f"--spec={specification}",
            "--package=shop",
            f"--output={output}",
            "--tests=true",
        ],
    )
    assert generated.exit_code == 0, generated.output
    return output
