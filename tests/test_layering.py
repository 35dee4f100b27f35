"""Layering: imports point one way, as the table says; `CONTRIBUTING.md` draws it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

GENERATOR = Path(__file__).resolve().parent.parent / "generator" / "specpress"

_ROW = re.compile(r"^\| `(\w+)(?:/|\.py)` \| ([^|]*) \|", re.MULTILINE)


def import_table() -> dict[str, set[str]]:
    """What each layer may import, as CONTRIBUTING.md says it."""
    text = (GENERATOR.parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
    table = text[text.index("| module | may import |") :].split("\n\n", 1)[0]
    return {
        layer: {name.strip() for name in names.split(",") if name.strip()}
        for layer, names in _ROW.findall(table)
    }


MAY_IMPORT = import_table()
LAYERS = sorted(
    {path.stem for path in GENERATOR.iterdir() if path.suffix in {"", ".py"}}
    - {"__pycache__", "_templates"}
)


def imports(path: Path) -> set[str]:
    """The layers that one module imports, wherever in it the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.ImportFrom(module="specpress", names=names):
                found |= {name.name for name in names}
            case ast.ImportFrom(module=str(module)) if module.startswith("specpress."):
                found.add(module.split(".")[1])
            case ast.Import(names=names):
                modules = [name.name.split(".") for name in names]
                found |= {
                    parts[1]
                    for parts in modules
                    if parts[0] == "specpress" and parts[1:]
                }
            case _:
                pass
    return found


@pytest.mark.parametrize(
    "layer", [name for name in LAYERS if name not in {"__init__", "__main__", "cli"}]
)
def test_a_layer_imports_what_the_table_allows(layer: str) -> None:
    assert layer in MAY_IMPORT, f"specpress/{layer} is in no row of the table"
    single = GENERATOR / f"{layer}.py"
    for path in (
        [single] if single.exists() else sorted((GENERATOR / layer).rglob("*.py"))
    ):
        assert imports(path) <= MAY_IMPORT[layer] | {layer, "__version__"}, path.name


RUNTIME = GENERATOR.parents[1] / "templates" / "__package__" / "_runtime"


def module_imports(path: Path, root: Path, package: str) -> set[str]:
    """The modules below a root that one of them imports, by dotted names, wherever in it the import stands."""
    found: set[str] = set()
    here = path.relative_to(root).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom):
            continue
        name = (node.module or "").split(".") if node.module else []
        if node.level:
            name = [*here[: len(here) - node.level + 1], *name]
        elif name[:1] == [package]:
            name = name[1:]
        else:
            continue
        found |= {".".join(name), *(".".join([*name, a.name]) for a in node.names)}
    return found


def circles(graph: dict[str, set[str]]) -> list[set[str]]:
    """What is left when everything that leads to nothing, or that nothing leads to, is taken away."""
    left = {name: targets & graph.keys() - {name} for name, targets in graph.items()}
    while ends := {name for name, targets in left.items() if not targets}:
        left = {n: targets - ends for n, targets in left.items() if n not in ends}
    return [{name, *targets} for name, targets in sorted(left.items())]


@pytest.mark.parametrize(
    ("root", "package"), [(GENERATOR, "specpress"), (RUNTIME, "_runtime")]
)
def test_no_module_leads_back_to_itself(root: Path, package: str) -> None:
    graph = {
        ".".join(path.relative_to(root).with_suffix("").parts): module_imports(
            path, root, package
        )
        for path in root.rglob("*.py")
        if path.name != "__init__.py"
    }
    assert len(graph) > 50
    assert circles(graph) == []


def test_nothing_is_imported_for_types_alone() -> None:
    for path in GENERATOR.rglob("*.py"):
        assert "TYPE_CHECKING" not in path.read_text(encoding="utf-8"), path.name


def test_only_the_command_line_prints() -> None:
    for path in GENERATOR.rglob("*.py"):
        if path.parent.name == "cli":
            continue
        calls = [
            node.func
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Call)
        ]
        names = {call.id for call in calls if isinstance(call, ast.Name)}
        assert "print" not in names, path.name


def test_each_vendor_extension_is_read_by_one_module() -> None:
    readers: dict[str, set[str]] = {}
    for path in (GENERATOR / "lower").rglob("*.py"):
        for key in re.findall(
            r'"(x-[a-z]+-[a-z-]+)"', path.read_text(encoding="utf-8")
        ):
            readers.setdefault(key, set()).add(path.relative_to(GENERATOR).as_posix())
    assert len(readers) > 15
    assert {key: found for key, found in readers.items() if len(found) > 1} == {}
