"""Type resolution: what looks through references, aliases and nulls stands in `ir/`; other modules ask it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).resolve().parent.parent / "generator" / "specpress"
WRAPPERS = frozenset({"Alias", "Ref", "Nullable"})

ALLOWED = {
    "lower/schemas.py": (
        {"Ref", "Nullable"},
        "makes types: puts the null of a union's members around the union, takes the names of its members",
    ),
    "lower/common_types.py": (
        {"Ref"},
        "takes the name of one of several types before the others",
    ),
    "lower/declarations.py": (
        {"Alias", "Ref", "Nullable"},
        "rewrites every type once it is known which references admit null",
    ),
    "lower/octets.py": (
        {"Nullable"},
        "replaces octets in a type and keeps the null beside them",
    ),
    "reconcile/comparison.py": (
        {"Alias"},
        "some docs have a page for the alias itself",
    ),
    "reconcile/merge.py": ({"Alias"}, "gives the alias itself what docs say of it"),
    "reconcile/stated_facts.py": (
        {"Nullable"},
        "replaces the scalar in a type and keeps the rest",
    ),
    "survey/declaration_matches.py": (
        {"Alias"},
        "recognises the alias itself in the next generation",
    ),
    "survey/package_lock.py": ({"Alias"}, "records the name of the alias itself"),
    "survey/places.py": ({"Alias"}, "gives the place of the alias itself"),
    "survey/record.py": ({"Alias"}, "records the name of the alias itself"),
    "survey/shapes.py": (
        {"Alias", "Ref", "Nullable"},
        "writes down every kind of type as it is, to compare it with another generation's",
    ),
    "survey/patches.py": (
        {"Alias", "Ref", "Nullable"},
        "rewrites the types of merge patches, in which more may be null",
    ),
    "plan/annotations.py": (
        {"Alias", "Ref", "Nullable"},
        "spells a reference as the name of what it refers to",
    ),
    "plan/modules.py": ({"Alias"}, "prints the alias itself"),
    "companions/models.py": ({"Alias"}, "prints the page of the alias itself"),
    "companions/types.py": (
        {"Alias", "Ref", "Nullable"},
        "spells a reference as a link to what it refers to",
    ),
    "companions/values.py": (
        {"Alias", "Ref", "Nullable"},
        "an alias has examples of its own",
    ),
}
"""The modules that match wrappers, which ones, and why what they do is no looking through."""


def matched(tree: ast.AST) -> Iterator[str]:
    """The wrappers that a module matches: in a pattern, by `isinstance`, or by the class of a value."""
    for node in ast.walk(tree):
        tested: list[ast.AST] = []
        match node:
            case ast.MatchClass(cls=cls):
                tested = [cls]
            case ast.Call(func=ast.Name("isinstance" | "issubclass"), args=[_, cls]):
                tested = [*ast.walk(cls)]
            case ast.Compare(comparators=comparators):
                tested = [*comparators]
            case _:
                pass
        for one in tested:
            match one:
                case ast.Attribute(ast.Name("ir"), name) if name in WRAPPERS:
                    yield name
                case ast.Name(name) if name in WRAPPERS:
                    yield name
                case _:
                    pass


def modules() -> list[str]:
    """The modules of the generator besides those that own the question."""
    paths = (p.relative_to(GENERATOR).as_posix() for p in GENERATOR.rglob("*.py"))
    return sorted(path for path in paths if not path.startswith("ir/"))


@pytest.mark.parametrize("module", modules())
def test_only_ir_looks_through_references_aliases_and_nulls(module: str) -> None:
    text = (GENERATOR / module).read_text("utf-8")
    allowed, _ = ALLOWED.get(module, (set[str](), ""))
    # A wrapper that is allowed and no longer matched is taken off the list.
    assert (
        set(matched(ast.parse(text))) == allowed
    ), "ask `ir.resolve`, `ir.alternatives`, `ir.admits_null` or another function of ir/resolution.py or ir/graph.py"


def test_every_exception_is_a_module() -> None:
    assert ALLOWED.keys() <= set(modules())


@pytest.mark.parametrize(
    "code",
    [
        "match type_:\n    case ir.Alias(type=inner):\n        pass",
        "isinstance(type_, ir.Alias)",
        "isinstance(type_, ir.Scalar | ir.Alias)",
        "isinstance(type_, (ir.Scalar, Alias))",
        "type(type_) is ir.Alias",
    ],
)
def test_ways_of_matching(code: str) -> None:
    assert list(matched(ast.parse(code))) == ["Alias"]


def test_making_a_wrapper_is_no_matching() -> None:
    assert not list(matched(ast.parse("made = ir.Nullable(ir.Ref(name))")))
