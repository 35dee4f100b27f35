"""Names: functions and locals are named by what they do or hold, as far as a test can tell."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (
    ROOT / "generator" / "specpress",
    ROOT / "templates" / "__package__" / "_runtime",
)

LONE_PARTICIPLE = re.compile(
    r"_*(above|apart|aside|asked|away|below|beside|chosen|described|found|given|held|kept|left|listed|made|marked"
    r"|mended|moved|named|needed|plain|printed|said|seen|sent|shown|spelled|stated|taken|told|tried|turned|wanted"
    r"|whole|written)_*"
)
"""Names that do not say what a function does; ``read`` and ``feed`` are verbs too."""

VAGUE_LOCALS = frozenset({"apart", "found", "said", "told"})
VAGUE_LOCALS_ALLOWED = 4
"""None is left; a handful is allowed for a search whose result has no noun of its own."""


def trees() -> Iterator[tuple[str, ast.Module]]:
    for source in SOURCES:
        for path in sorted(source.rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            yield path.relative_to(ROOT).as_posix(), ast.parse(text)


def bound_names(node: ast.AST) -> Iterator[str]:
    """The name that a node binds in a function or module, if any."""
    match node:
        case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name
        case _:
            pass


def function_names(tree: ast.Module) -> set[str]:
    return {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def vague_locals(tree: ast.Module) -> Counter[str]:
    names = (name for node in ast.walk(tree) for name in bound_names(node))
    return Counter(name for name in names if name in VAGUE_LOCALS)


def test_functions_are_not_named_by_a_participle_alone() -> None:
    vague = [
        f"{path}: {name}"
        for path, tree in trees()
        for name in sorted(function_names(tree))
        if LONE_PARTICIPLE.fullmatch(name) is not None
    ]
    assert vague == []


def test_locals_are_named_by_what_they_hold() -> None:
    vague = {
        path: dict(names) for path, tree in trees() if (names := vague_locals(tree))
    }
    assert (
        sum(sum(names.values()) for names in vague.values()) <= VAGUE_LOCALS_ALLOWED
    ), vague


@pytest.mark.parametrize(
    "text",
    [
        "found = 1",
        "for said in (): ...",
        "def f(told): ...",
        "def f(*, apart=1): ...",
        "if (found := 1): ...",
        "[0 for found in ()]",
        "match 1:\n    case found: ...",
        "match []:\n    case [*found]: ...",
        "match {}:\n    case {**said}: ...",
        "lambda found: 0",
    ],
)
def test_every_way_to_bind_a_name_is_seen(text: str) -> None:
    assert sum(vague_locals(ast.parse(text)).values()) == 1
