"""Query objects without a style: as OpenAPI says, as sdk.toml states, or like their siblings where it asks for that."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from specpress import ir
from specpress.cli.arguments import Arguments
from specpress.cli.build import build_sdk
from specpress.cli.progress import Progress

OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
PARAMETERS: list[dict[str, Any]] = [
    {"name": "deep", "in": "query", "style": "deepObject", "schema": OBJECT},
    {"name": "plain", "in": "query", "schema": OBJECT},
    {
        "name": "as-json",
        "in": "query",
        "content": {"application/json": {"schema": OBJECT}},
    },
    {"name": "form", "in": "query", "style": "form", "schema": OBJECT},
    {"name": "text", "in": "query", "schema": {"type": "string"}},
]
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "servers": [{"url": "https://a.example"}],
    "paths": {
        "/a": {
            "get": {
                "operationId": "look",
                "x-speakeasy-group": "things",
                "x-speakeasy-name-override": "list",
                "parameters": PARAMETERS,
                "responses": {"200": {"description": "-"}},
            }
        }
    },
}
PAGE = """\
# Thing

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `size` | *number* | :heavy_minus_sign: | Its size. |
"""
DEEP = (ir.Style.DEEP_OBJECT, True)
FORM = (ir.Style.FORM, True)


def build(
    folder: Path, more: str, *, docs: bool = False
) -> tuple[dict[str, tuple[ir.Style, bool]], list[str]]:
    """The style of each parameter, and the codes of findings that are not about docs."""
    (folder / "openapi.json").write_text(json.dumps(DOCUMENT))
    top = 'spec = "openapi.json"\npackage = "t"\noutput = "out"\n'
    if docs:
        (folder / "docs").mkdir()
        (folder / "docs" / "thing.md").write_text(PAGE)
        top += 'docs = "docs"\ndialect = "typescript"\n'
    config = folder / "sdk.toml"
    config.write_text(top + more)
    path = str(config)
    done = build_sdk(Arguments((path,), {}), path, Progress(0, silent=True))
    api = done.result.api
    assert api is not None
    (operation,) = api.operations
    styles = {one.name: (one.style, one.explode) for one in operation.parameters}
    codes = [one.code for one in done.report if not one.code.startswith("drift/")]
    return styles, codes


def test_the_default_of_the_standard_is_the_default(tmp_path: Path) -> None:
    styles, codes = build(tmp_path, "")
    assert styles["plain"] == FORM
    assert codes == []


@pytest.mark.parametrize("docs", [False, True])
def test_an_object_is_like_its_siblings_where_that_is_asked_for(
    tmp_path: Path, *, docs: bool
) -> None:
    styles, codes = build(tmp_path, 'missing_style = "siblings"\n', docs=docs)
    assert styles == {
        "deep": DEEP,
        "plain": DEEP,
        "as-json": FORM,
        "form": FORM,
        "text": FORM,
    }
    assert codes.count("conventions/style") == 1


@pytest.mark.parametrize("docs", [False, True])
@pytest.mark.parametrize("name", ["look", "GET /a", "things.list"])
@pytest.mark.parametrize("parameter", ["plain", "Plain"])
def test_a_style_is_stated_for_an_operation(
    tmp_path: Path, name: str, parameter: str, *, docs: bool
) -> None:
    table = f'[operations."{name}".parameters.{parameter}]\n'
    styles, codes = build(tmp_path, f'{table}style = "deepObject"\n', docs=docs)
    assert styles["plain"] == DEEP
    assert "reconcile/unused-fact" not in codes


def test_a_style_is_stated_for_all_operations_and_overridden(tmp_path: Path) -> None:
    tables = (
        '[parameters.plain]\nstyle = "deepObject"\n'
        "[operations.look.parameters.plain]\n"
        'style = "form"\nexplode = false\n'
        "[operations.look.parameters.form]\nexplode = false\n"
    )
    styles, codes = build(tmp_path, 'missing_style = "siblings"\n' + tables)
    assert styles["plain"] == (ir.Style.FORM, False)
    assert styles["form"] == (ir.Style.FORM, False)
    assert codes == []


@pytest.mark.parametrize(
    "table",
    [
        '[operations.look.parameters.gone]\nstyle = "form"\n',
        '[operations.gone.parameters.plain]\nstyle = "form"\n',
        '[operations.look.parameters.plain]\nwire = "other"\n',
    ],
)
def test_what_is_stated_of_nothing_is_reported(tmp_path: Path, table: str) -> None:
    _, codes = build(tmp_path, table)
    assert "reconcile/unused-fact" in codes


def test_another_word_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sdk.toml"
    path.write_text('docs = "."\npackage = "t"\noutput = "o"\nmissing_style = "deep"\n')
    done = build_sdk(Arguments((str(path),), {}), str(path), Progress(0, silent=True))
    assert "config/missing-style" in [one.code for one in done.report]
