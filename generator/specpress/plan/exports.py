"""Exports: the public names of the ``models`` module and where each of them lives, or lived."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.plan.model import Export, FormerModule
from specpress.survey.layout import Home, Layout, class_kinds


def exports(layout: Layout) -> tuple[Export, ...]:
    """Every class of the SDK's models and requests, sorted by name; modules are relative to ``models``."""
    entries: list[Export] = []
    for home in (*layout.homes.values(), *layout.requests.values()):
        entries += _exports_of(home)
    for name, aliases in layout.aliases.items():
        home = layout.homes[name]
        entries += [Export(alias, _where(home), home.name) for alias in aliases]
    entries += deprecated_exports(layout)
    return tuple(sorted(entries, key=lambda export: export.name))


def deprecated_exports(layout: Layout) -> tuple[Export, ...]:
    """The names that classes had before they got another, sorted."""
    entries: list[Export] = []
    for name in layout.deprecated:
        entries += _former_exports(name, layout)
    return tuple(sorted(entries, key=lambda export: export.name))


def _former_exports(name: str, layout: Layout) -> Iterator[Export]:
    """The names that the classes of a declaration had."""
    home = layout.homes[name]
    kinds = class_kinds(home)
    for old, kind in layout.deprecated.get(name, {}).items():
        yield Export(old, _where(home), kinds[kind])


def former_modules(layout: Layout) -> tuple[FormerModule, ...]:
    """The modules of models that are no more, sorted by name, and where their classes went."""
    modules: dict[str, list[Export]] = {}
    for name, home in layout.homes.items():
        for module in home.former:
            if module not in layout.declarations:
                names = (*_exports_of(home), *_former_exports(name, layout))
                modules.setdefault(module, []).extend(names)
    return tuple(
        FormerModule(
            module.removeprefix("models."),
            tuple(sorted(names, key=lambda export: export.name)),
        )
        for module, names in sorted(modules.items())
    )


def _exports_of(home: Home) -> Iterator[Export]:
    for name in (home.name, home.dict_name, home.input_name):
        if name is not None:
            yield Export(name, _where(home), name)


def _where(home: Home) -> str:
    """The module of a class, relative to ``models``."""
    inside = home.module.startswith("models.")
    return home.module.removeprefix("models") if inside else f"..{home.module}"
