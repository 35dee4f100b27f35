"""Exports: the public names of the ``models`` module and where each of them lives."""

from __future__ import annotations

from specpress.plan.model import Export
from specpress.survey.layout import Layout


def exports(layout: Layout) -> tuple[Export, ...]:
    """Every class of the SDK's models and requests, sorted by name; modules are relative to ``models``."""
    entries: list[Export] = []
    for home in (*layout.homes.values(), *layout.requests.values()):
        module = home.module
        where = (
            module.removeprefix("models")
            if module.startswith("models.")
            else f"..{module}"
        )
        entries.append(Export(home.name, where, home.name))
        further = (home.dict_name, home.input_name)
        entries += [Export(name, where, name) for name in further if name is not None]
    for name, aliases in layout.aliases.items():
        home = layout.homes[name]
        where = (
            home.module.removeprefix("models")
            if home.module.startswith("models.")
            else f"..{home.module}"
        )
        entries += [Export(alias, where, home.name) for alias in aliases]
    return tuple(sorted(entries, key=lambda export: export.name))
