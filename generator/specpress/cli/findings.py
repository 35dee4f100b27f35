"""Findings: a report -> what is shown of it, located in the texts that it speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import click
from msgspec.structs import replace

from specpress.diagnostics import Diagnostic, Place, Report, Severity
from specpress.source.locate import locate

PER_CODE = 10
"""How many warnings of one code are shown unless all are requested."""

_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def print_report(report: Report, texts: Mapping[str, str], *, verbose: bool) -> None:
    """Print findings to standard error: all errors and some warnings of each code, or everything."""
    printed: list[Diagnostic] = []
    hidden: Counter[tuple[Severity, str]] = Counter()
    count_by_code: Counter[str] = Counter()
    for finding in report:
        count_by_code[finding.code] += 1
        if verbose or finding.severity is Severity.ERROR:
            printed.append(finding)
        elif finding.severity is Severity.WARNING:
            if count_by_code[finding.code] <= PER_CODE:
                printed.append(finding)
            else:
                hidden[finding.severity, finding.code] += 1
    for finding in locate_findings(printed, texts):
        click.echo(_format_finding(finding), err=True)
    for (severity, code), count in hidden.items():
        words = _style_label(severity, code)
        click.echo(f"{words}: and {count} more (--verbose shows all)", err=True)


def locate_findings(
    findings: Iterable[Diagnostic], texts: Mapping[str, str]
) -> list[Diagnostic]:
    """Return the findings with line and column in all their places."""
    findings = list(findings)
    places = locate(
        texts, {place: None for finding in findings for place in _places(finding)}
    )
    return [
        replace(
            finding,
            place=places[finding.place] if finding.place is not None else None,
            related=tuple(
                replace(related, place=places[related.place])
                for related in finding.related
            ),
        )
        for finding in findings
    ]


def report_as_json(report: Report, texts: Mapping[str, str]) -> list[dict[str, object]]:
    """Return every finding as a JSON object."""
    return [
        {
            "severity": finding.severity.name.lower(),
            "code": finding.code,
            "message": finding.message,
            **place_as_json(finding.place),
            "hint": finding.hint,
            "related": [
                {"message": related.text, **place_as_json(related.place)}
                for related in finding.related
            ],
        }
        for finding in locate_findings(report, texts)
    ]


def count_by_severity(report: Report) -> dict[str, int]:
    """Count the findings by the name of their severity, the worst first."""
    counts = report.counts()
    return {
        severity.name.lower(): counts.get(severity, 0)
        for severity in sorted(Severity, reverse=True)
    }


def _places(finding: Diagnostic) -> list[Place]:
    places = [related.place for related in finding.related]
    return places if finding.place is None else [finding.place, *places]


def place_as_json(place: Place | None) -> dict[str, object]:
    """Return a place as a JSON object; without a place, its members are null."""
    names = ("file", "line", "column", "pointer")
    return {name: getattr(place, name, None) for name in names}


def _format_finding(finding: Diagnostic) -> str:
    """Spell a finding as `Diagnostic` does, its label coloured."""
    words = str(finding)
    plain = f"{finding.severity.name.lower()}[{finding.code}]"
    return words.replace(plain, _style_label(finding.severity, finding.code), 1)


def _style_label(severity: Severity, code: str) -> str:
    return click.style(f"{severity.name.lower()}[{code}]", fg=_COLOURS[severity])
