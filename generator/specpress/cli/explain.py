"""Explain: what the code of a finding means, from the table `findings.toml`."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import click

from specpress.cli.outcome import SUCCESS
from specpress.text import did_you_mean

TABLE = Path(__file__).parents[1] / "findings.toml"
PARTS = ("what", "why", "example", "fix")
"""The keys of an entry: what the finding says, why it matters, an example of it, how to fix it."""

_IN_FINDING = re.compile(r"(?:error|warning|note)\[(.*)\]:?")
_WIDTH = 100


def load_explanations() -> dict[str, dict[str, str]]:
    """Read the table: the parts of each explanation, by code."""
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def run(code: str | None, *, as_json: bool) -> int:
    """Explain one code, or list all of them; return the exit code. Raises `click.UsageError` for an unknown code."""
    table = load_explanations()
    if code is not None:
        code = _find_code(code, table)
        table = {code: table[code]}
    if as_json:
        click.echo(json.dumps(table, indent=2, ensure_ascii=False))
    elif code is not None:
        click.echo(_format_entry(code, table[code]))
    else:
        width = max(map(len, table))
        for name, entry in table.items():
            click.echo(f"{name.ljust(width)}  {entry['what']}")
    return SUCCESS


def _find_code(text: str, table: dict[str, dict[str, str]]) -> str:
    """Return the code that is meant: whole, as a finding shows it, or without its stage where that is enough."""
    in_finding = _IN_FINDING.fullmatch(text.strip())
    name = in_finding[1] if in_finding is not None else text.strip()
    if name in table:
        return name
    same = [code for code in table if code.partition("/")[2] == name]
    if len(same) == 1:
        return same[0]
    slugs = {code.partition("/")[2]: code for code in table}
    hint = (
        f"did you mean {' or '.join(same)}?"
        if same
        else did_you_mean(name, [*table, *slugs])
    )
    hint = hint or "`specpress explain` lists all."
    message = f"No finding has the code {name!r}: {hint}"
    raise click.UsageError(message)


def _format_entry(code: str, entry: dict[str, str]) -> str:
    lines = [click.style(code, bold=True), _wrap(entry["what"], "  ")]
    lines += ["", "Why", _wrap(entry["why"], "  ")]
    lines += ["", "Example", *(f"  {line}" for line in entry["example"].split("\n"))]
    lines += ["", "How to fix it", _wrap(entry["fix"], "  ")]
    return "\n".join(lines)


def _wrap(text: str, indent: str) -> str:
    return click.wrap_text(text, _WIDTH, indent, indent)
