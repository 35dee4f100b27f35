"""Pages that only the docs' samples tell of, where the specification describes the operation but not its paging."""

from __future__ import annotations

from pathlib import Path

import yaml

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.docs import load_folder
from specpress.format import format_files
from specpress.survey import Settings


def paging(text: str, docs: Path) -> dict[str, str]:
    """Give what the descriptor of each operation with pages says of them."""
    report = Report()
    result = pipeline.run(
        pipeline.Inputs(
            settings=Settings("stackone", "stackone"),
            specs=(("openapi.yaml", text),),
            docs=tuple(load_folder(docs, report)),
        ),
        report,
        format_files,
    )
    assert result.package is not None
    return {
        module.name: entry
        for module in result.package.operations
        for entry in module.entries
        if entry.startswith("pagination=")
    }


def test_the_docs_tell_what_the_specification_does_not(repository: Path) -> None:
    folder = repository / "specs" / "stackone"
    text = (folder / "openapi.yaml").read_text("utf-8")
    document = yaml.safe_load(text)
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation.pop("x-speakeasy-pagination", None)
    silent = yaml.safe_dump(document, sort_keys=False)
    assert silent.count("x-speakeasy-pagination") == 0
    expected = paging(text, folder / "docs")
    assert len(expected) > 5
    assert paging(silent, folder / "docs") == expected
