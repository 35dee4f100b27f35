"""Changes: what a new document changes for callers, how grave it is, and the version that follows."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.depot import (
    CONFIG,
    DOCUMENT,
    Change,
    Node,
    answer,
    body,
    operation,
    parameter,
    record,
    reference,
    schemas,
    specpress,
    text,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The depot, generated and committed."""
    (tmp_path / "spec.json").write_text(json.dumps(DOCUMENT, indent=1), "utf-8")
    (tmp_path / "sdk.toml").write_text(CONFIG, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert specpress("generate", "sdk.toml").exit_code == 0
    git("init", "-q")
    git("add", "-A")
    commit()
    return tmp_path


def git(*words: str) -> None:
    program = shutil.which("git")
    assert program is not None
    subprocess.run([program, *words], check=True)


def commit() -> None:
    author = ("-c", "user.name=Depot", "-c", "user.email=depot@depot.example")
    git(*author, "commit", "-q", "-m", "depot")


def write(folder: Path, *changes: Change) -> None:
    document = copy.deepcopy(DOCUMENT)
    for change in changes:
        change(document)
    (folder / "spec.json").write_text(json.dumps(document, indent=1), "utf-8")


def told(*words: str) -> dict[str, Any]:
    result = specpress("changes", "sdk.toml", "--json", *words)
    assert result.exit_code == 0, result.output
    value: dict[str, Any] = json.loads(result.stdout)
    return value


GOODS, PART = "/depot/goods", "/depot/goods/{good_id}/parts/{part_id}"


def sent(document: Node) -> Node:
    content = operation(document, GOODS, "post")["requestBody"]["content"]
    found: Node = content["application/json"]["schema"]
    return found


def remove_operation(document: Node) -> None:
    del document["paths"][PART]


def add_operation(document: Node) -> None:
    document["paths"]["/depot/shelves"] = {
        "get": {"operationId": "listShelves", "responses": answer()}
    }


def remove_parameter(document: Node) -> None:
    del operation(document, GOODS, "get")["parameters"]


def add_parameter(document: Node) -> None:
    operation(document, GOODS, "get")["parameters"].append(parameter("row"))


def require_parameter(document: Node) -> None:
    operation(document, GOODS, "get")["parameters"][0]["required"] = True


def require_property(document: Node) -> None:
    sent(document)["required"].append("colour")


def relax_property(document: Node) -> None:
    sent(document)["required"].remove("label")


def narrow_property(document: Node) -> None:
    sent(document)["properties"]["size"]["properties"]["width"]["type"] = "string"


def widen_property(document: Node) -> None:
    sent(document)["properties"]["size"]["properties"]["width"]["type"] = "number"


def remove_field(document: Node) -> None:
    del schemas(document)["Part"]["properties"]["weight"]


def add_field(document: Node) -> None:
    schemas(document)["Part"]["properties"]["depth"] = {"type": "number"}


def change_field(document: Node) -> None:
    schemas(document)["Part"]["properties"]["weight"]["type"] = "string"


def field_that_may_be_left_out(document: Node) -> None:
    schemas(document)["Good"]["required"] = []


def field_that_may_be_null(document: Node) -> None:
    schemas(document)["Part"]["properties"]["weight"]["type"] = ["number", "null"]


def add_value(document: Node) -> None:
    schemas(document)["Good"]["properties"]["state"]["enum"].append("sold")


def remove_value(document: Node) -> None:
    schemas(document)["Good"]["properties"]["state"]["enum"].remove("put")


def deprecate(document: Node) -> None:
    operation(document, PART, "get")["deprecated"] = True


def demand_credentials(document: Node) -> None:
    document["components"]["securitySchemes"] = {
        "card": {"type": "http", "scheme": "bearer"}
    }
    document["security"] = [{"card": []}]


def rename_component(document: Node) -> None:
    schemas(document)["Piece"] = schemas(document).pop("Part")
    schemas(document)["Good"]["properties"]["parts"]["items"] = reference("Piece")
    operation(document, PART, "get")["responses"] = answer(reference("Piece"))


def describe(document: Node) -> None:
    operation(document, PART, "get")["description"] = "Fetch one part of a good."
    document["info"]["version"] = "2"


def format_of_text(document: Node) -> None:
    schemas(document)["order"]["properties"]["number"]["format"] = "uuid"


@pytest.mark.parametrize(
    ("change", "verdict", "told_as"),
    [
        (remove_operation, "major", ("call-removed", "goods.parts.get", None)),
        (add_operation, "minor", ("call-added", "shelves.list", None)),
        (
            remove_parameter,
            "major",
            ("argument-removed", "goods.list", "request.shelf"),
        ),
        (add_parameter, "minor", ("argument-added", "goods.list", "request.row")),
        (
            require_parameter,
            "major",
            ("argument-required", "goods.list", "request.shelf"),
        ),
        (
            require_property,
            "major",
            ("argument-required", "goods.create", "request.colour"),
        ),
        (
            relax_property,
            "minor",
            ("argument-optional", "goods.create", "request.label"),
        ),
        (
            narrow_property,
            "major",
            ("input-narrowed", "goods.create", "request.size.width"),
        ),
        (
            widen_property,
            "minor",
            ("input-widened", "goods.create", "request.size.width"),
        ),
        (
            remove_field,
            "major",
            ("answer-removed", "goods.list", "response.[].parts.[].weight"),
        ),
        (add_field, "minor", ("answer-added", "goods.parts.get", "response.depth")),
        (
            change_field,
            "major",
            ("answer-changed", "goods.parts.get", "response.weight"),
        ),
        (
            field_that_may_be_left_out,
            "major",
            ("answer-optional", "goods.create", "response.label"),
        ),
        (
            field_that_may_be_null,
            "major",
            ("answer-nullable", "goods.parts.get", "response.weight"),
        ),
        (add_value, "minor", ("value-added", "goods.create", "response.state")),
        (remove_value, "major", ("value-removed", "goods.create", "response.state")),
        (deprecate, "minor", ("call-deprecated", "goods.parts.get", None)),
        (demand_credentials, "major", ("security-changed", "goods.list", None)),
        (rename_component, "minor", ("class-renamed", None, None)),
        (describe, None, None),
        (format_of_text, None, None),
    ],
    ids=lambda one: one.__name__ if callable(one) else "",
)
def test_a_change_is_told_with_its_level(
    folder: Path,
    change: Change,
    verdict: str | None,
    told_as: tuple[str, str | None, str | None] | None,
) -> None:
    write(folder, change)
    value = told()
    assert value["verdict"] == verdict
    found = [(one["code"], one["call"], one["at"]) for one in value["changes"]]
    assert told_as is None or told_as in found


def test_both_places_are_told(folder: Path) -> None:
    write(folder, narrow_property)
    (change,) = [one for one in told()["changes"] if one["call"] == "goods.create"]
    assert change["before"]["file"] == "HEAD:spec.json"
    assert change["after"]["file"] == "spec.json"
    line = change["after"]["line"]
    assert '"width"' in (folder / "spec.json").read_text().split("\n")[line - 1]
    result = specpress("changes", "sdk.toml")
    assert (
        "major[input-narrowed]: goods.create request.size.width (CreateGoodBodySize): "
        "width: integer -> string\n  before HEAD:spec.json:"
    ) in result.stdout
    assert f"\n  after spec.json:{line}:" in result.stdout
    assert "depot_sdk: major (1 major)\n" in result.stdout


def test_a_lock_and_a_folder_can_be_compared_with(folder: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    for name in ("spec.json", "sdk.toml", "sdk.lock"):
        (old / name).write_bytes((folder / name).read_bytes())
    write(folder, remove_parameter)
    assert told("--since", "old")["verdict"] == "major"
    assert told("--since", "old/sdk.lock")["verdict"] == "major"
    (old / "sdk.lock").unlink()
    assert told("--since", "old")["verdict"] == "major"
    assert told("--since", "sdk.lock")["verdict"] == "major"


@pytest.mark.parametrize("since", ["nowhere", "--all", "HEAD~5"])
def test_what_is_no_revision_is_an_error(folder: Path, since: str) -> None:
    assert folder.is_dir()
    result = specpress("changes", "sdk.toml", f"--since={since}")
    assert result.exit_code == 2
    assert "error[changes/no-revision]" in result.stderr


def test_levels_and_accepted_changes(folder: Path) -> None:
    write(folder, remove_parameter)
    table = '[changes]\naccepted = ["argument-removed goods.list request.shelf"]\n'
    (folder / "sdk.toml").write_text(CONFIG + table, "utf-8")
    assert told()["verdict"] is None
    table = '[changes.levels]\nargument-removed = "patch"\n'
    (folder / "sdk.toml").write_text(CONFIG + table, "utf-8")
    assert told()["verdict"] == "patch"
    table = '[changes.levels]\nargument-gone = "patch"\n'
    (folder / "sdk.toml").write_text(CONFIG + table, "utf-8")
    assert specpress("changes", "sdk.toml").exit_code == 2


def test_generate_tells_the_verdict_and_drafts_the_change_log(folder: Path) -> None:
    write(folder, remove_parameter, add_operation)
    result = specpress("generate", "sdk.toml")
    assert (
        "  changes  major (1 major, 1 minor); specpress changes lists them\n"
        "  breaks   goods.list\n"
        "  version  0.1.0; the next is 0.2.0\n"
    ) in result.stdout
    log = folder / "sdk" / "CHANGELOG.md"
    assert log.read_text("utf-8") == (
        "# Changelog\n\n## Unreleased\n\n### Major\n\n- `goods.list` request.shelf: shelf is gone\n\n"
        "### Minor\n\n- `shelves.list`: shelves.list is new\n"
    )
    edited = log.read_text("utf-8").replace("shelf is gone", "use the row instead")
    log.write_text(edited, "utf-8")
    write(folder, remove_parameter, add_operation, add_field)
    assert specpress("generate", "sdk.toml").exit_code == 0
    after = log.read_text("utf-8")
    assert "use the row instead" in after
    assert "- `Part`: depth is new" in after
    assert after.count("### Minor") == 1
    result = specpress("generate", "sdk.toml")
    assert "changes" not in result.stdout
    assert log.read_text("utf-8") == after
    assert specpress("check", "sdk.toml").exit_code == 0


def test_the_version_follows_the_changes(folder: Path) -> None:
    (folder / "sdk.toml").write_text(CONFIG + 'version = "auto"\n', "utf-8")
    assert specpress("generate", "sdk.toml").exit_code == 0
    project = folder / "sdk" / "pyproject.toml"
    for change, version in (
        (add_field, "0.1.1"),
        (remove_field, "0.2.0"),
        (describe, "0.2.1"),
    ):
        write(folder, change)
        assert specpress("generate", "sdk.toml").exit_code == 0
        assert f'version = "{version}"' in project.read_text("utf-8")
        assert specpress("check", "sdk.toml").exit_code == 0


def test_check_fails_where_the_version_is_too_low(folder: Path) -> None:
    write(folder, remove_parameter)
    assert specpress("generate", "sdk.toml").exit_code == 0
    assert specpress("check", "sdk.toml").exit_code == 0
    result = specpress("check", "sdk.toml", "--since", "HEAD")
    assert result.exit_code == 2
    assert (
        "error[changes/version]: version 0.1.0 is stated, and 0.2.0 is the least after 0.1.0: "
        "major (1 major), such as goods.list request.shelf: shelf is gone"
    ) in result.stderr
    (folder / "sdk.toml").write_text(CONFIG + 'version = "0.2.0"\n', "utf-8")
    assert specpress("generate", "sdk.toml").exit_code == 0
    assert specpress("check", "sdk.toml", "--since", "HEAD").exit_code == 0


def test_a_body_that_becomes_flat_loses_its_argument(folder: Path) -> None:
    def change(document: Node) -> None:
        operation(document, "/depot/orders", "post")["requestBody"] = body(
            record("boxes", boxes={"type": "integer"}, note=text())
        )

    write(folder, change)
    codes = {(one["code"], one["at"]) for one in told()["changes"]}
    assert ("argument-removed", "request.body") in codes
    assert ("argument-required", "request.boxes") in codes
