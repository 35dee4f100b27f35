"""What counts as a template."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from specpress import pipeline, render
from specpress.diagnostics import Report
from specpress.format import format_files
from specpress.survey import Settings

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths: {}
"""


def files() -> set[str]:
    inputs = pipeline.Inputs(Settings("shop", "shop"), specs=(("shop.yaml", SPEC),))
    found = pipeline.run(inputs, Report(), format_files).files
    assert found is not None
    return set(found)


@pytest.mark.parametrize("cache", [".mypy_cache", ".ruff_cache", "__pycache__"])
def test_what_tools_leave_beside_the_templates_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: str
) -> None:
    expected = files()
    templates = tmp_path / "templates"
    shutil.copytree(render.TEMPLATES, templates)
    left = templates / "__package__" / "_runtime" / cache
    left.mkdir(exist_ok=True)
    (left / "data.bin").write_bytes(b"\xa7")
    monkeypatch.setattr(render, "TEMPLATES", templates)
    render._template_paths.cache_clear()  # noqa: SLF001 - the folder is another one
    try:
        assert files() == expected
    finally:
        render._template_paths.cache_clear()  # noqa: SLF001 - and it is the usual one again
