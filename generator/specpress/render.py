"""Render: a package, its companions and the templates -> the files of the SDK, by their paths below its folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from specpress.companions.model import Companions
from specpress.compiled import CompiledTemplates
from specpress.plan.model import Package

TEMPLATES = next(
    folder
    for folder in (
        Path(__file__).parent / "_templates",
        Path(__file__).parents[2] / "templates",
    )
    if folder.is_dir()
)
"""The templates: inside the installed package, or beside it in a checkout."""


def render(package: Package, companions: Companions) -> dict[str, str]:
    """Print every file of the SDK.

    A template's path with its placeholders filled in is the path of what it prints: ``__package__`` is the package's
    name, ``__model__``, ``__former__``, ``__operation__``, ``__resource__``, ``__test__`` and ``__xml__`` stand for the
    plan's modules, ``__page__`` for the pages of documentation, ``__mock__``, ``__answers__`` and ``__requests__`` for
    what the tests need. ``_x.j2`` is a partial, and a file that is no template is copied.
    """
    environment = _make_environment()
    files: dict[str, str] = {}
    for path in _template_paths():
        target = path.replace("__package__", package.name)
        if not path.endswith(".j2"):
            files[target] = _read_file(path)
            continue
        template = environment.get_template(path)
        for name, text in _render_template(
            template, target.removesuffix(".j2"), package, companions
        ):
            if name in files:
                msg = f"two templates or modules make the file {name}"
                raise ValueError(msg)
            files[name] = text
    return dict(sorted(files.items()))


def compile_templates() -> None:
    """Compile all templates ahead, so that no run has to; what was compiled is kept beside them."""
    environment = _make_environment(keep_compiled=True)
    for name in environment.list_templates(extensions=["j2"]):
        environment.get_template(name)


def _render_template(
    template: Template, target: str, package: Package, companions: Companions
) -> Iterator[tuple[str, str]]:
    items: Iterable[tuple[str, object]]
    xml = () if package.xml is None else (package.xml,)
    mocks = () if companions.mock is None else (companions.mock,)
    for placeholder, items in (
        ("__model__", ((module.name, module) for module in package.models)),
        ("__former__", ((module.name, module) for module in package.former_modules)),
        ("__operation__", ((module.name, module) for module in package.operations)),
        ("__xml__", ((module.name, module) for module in xml)),
        ("__resource__", ((module.module, module) for module in package.resources)),
        ("__page__", ((page.path, page) for page in companions.pages)),
        ("__test__", ((module.name, module) for module in companions.tests)),
        ("__mock__", (("conftest", mock) for mock in mocks)),
        ("__answers__", (("answers", mock) for mock in mocks)),
        ("__requests__", (("requests", mock) for mock in mocks)),
    ):
        if placeholder in target:
            for name, module in items:
                yield (
                    target.replace(placeholder, name),
                    template.render(package=package, module=module),
                )
            return
    yield target, template.render(package=package, companions=companions)


@cache
def _make_environment(*, keep_compiled: bool | None = None) -> Environment:
    """Give the templates; ``keep_compiled``: whether to write bytecode, ``None``: as Python does for modules."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python is printed, not HTML; all foreign text is escaped by the plan
        auto_reload=False,
        bytecode_cache=CompiledTemplates(
            TEMPLATES / "__pycache__",
            kept=(
                not sys.dont_write_bytecode if keep_compiled is None else keep_compiled
            ),
        ),
    )


@cache
def _template_paths() -> tuple[str, ...]:
    paths: list[str] = []
    for folder, folders, files in os.walk(TEMPLATES):
        # Tools leave their caches beside what they have read.
        folders[:] = sorted(
            name
            for name in folders
            if name != "__pycache__" and not name.startswith(".")
        )
        paths += [
            Path(folder, name).relative_to(TEMPLATES).as_posix()
            for name in sorted(files)
            if not name.endswith((".pyc", ".pyo")) and not _is_partial(name)
        ]
    return tuple(paths)


def _is_partial(name: str) -> bool:
    """Tell a partial, ``_x.j2``, from what is printed into a file of its own, ``_x.py.j2``."""
    return name.startswith("_") and name.endswith(".j2") and name.count(".") == 1


@cache
def _read_file(path: str) -> str:
    return (TEMPLATES / path).read_text(encoding="utf-8")
