"""Generating: one document -> its package in memory; the only place here that knows the generator."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from specpress import pipeline
from specpress.cli.references import make_reference_loader
from specpress.diagnostics import Report, Severity
from specpress.format import format_files
from specpress.plan import Settings


class Generated(Struct, frozen=True):
    """What was made of a document.

    ``files`` are None where an error stopped it, which ``refusal`` then says; ``client`` is the name of the client's
    class; ``findings`` counts what was reported, by code.
    """

    files: Mapping[str, str] | None
    client: str
    findings: Mapping[str, int]
    refusal: str


def generate(path: Path, package: str) -> Generated:
    """Generate a package of that name."""
    report = Report()
    name = str(path)
    inputs = pipeline.Inputs(
        settings=Settings(package, package),
        specs=((name, path.read_text("utf-8-sig")),),
        load=make_reference_loader((name,), report),
    )
    result = pipeline.run(inputs, report, format_files)
    errors = [one for one in report if one.severity is Severity.ERROR]
    return Generated(
        result.files,
        result.package.client.name if result.package is not None else "",
        Counter(one.code for one in report),
        f"{errors[0].code}: {errors[0].message}" if errors else "",
    )
