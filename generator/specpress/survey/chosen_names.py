"""Chosen names: the classes that an sdk.toml renames -> the declarations that it means.

Reports what no class is called, and names that are not free.
"""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.diagnostics import Report
from specpress.naming import ClassNames
from specpress.survey.claims import Claims
from specpress.survey.declaration_matches import member_part
from specpress.survey.layout import Layout
from specpress.text import did_you_mean


def find_renamed(
    classes: Mapping[str, ClassNames], api: ir.Api, layout: Layout, claims: Claims
) -> dict[str, ClassNames]:
    """The names of sdk.toml by declaration; ``layout`` has the names that classes have without it."""
    by_name = {old: name for name, had in layout.deprecated.items() for old in had}
    by_name |= {home.name: name for name, home in layout.homes.items()}
    by_origin = {origin: name for name, origin in claims.origins.items()}
    chosen: dict[str, ClassNames] = {}
    for key, names in classes.items():
        # A class that a run before has renamed is known by either name.
        name = by_origin.get(key, by_name.get(key, by_name.get(names.name or "")))
        if name is not None:
            chosen[name] = _with_parts(names, api.declarations[name])
    return chosen


def _with_parts(names: ClassNames, declaration: ir.Declaration) -> ClassNames:
    """The names with values of an enum as a lock has them."""
    if not isinstance(declaration, ir.Enum):
        return names
    parts = {str(one.value): member_part(one) for one in declaration.members}
    members = {parts.get(value, value): name for value, name in names.members.items()}
    return ClassNames(names.name, names.fields, members, names.place)


def report_unused(
    classes: Mapping[str, ClassNames],
    chosen: Mapping[str, ClassNames],
    layouts: tuple[Layout, Layout],
    report: Report,
) -> None:
    """Report what is renamed and is not there, and names that something else has.

    ``layouts`` are without the names of sdk.toml and with them.
    """
    before, layout = layouts
    names_of_others = {
        home.name for name, home in before.homes.items() if name not in chosen
    }
    meant = {(names.place, names.name) for names in chosen.values()}
    for key, names in classes.items():
        if (names.place, names.name) not in meant:
            hint = did_you_mean(key, [home.name for home in layout.homes.values()], 0.6)
            message = f"there is no class {key!r} to rename"
            report.error("config/unknown-class", message, names.place, hint=hint)
    for name, names in chosen.items():
        is_taken = names.name in names_of_others
        if names.name not in {None, layout.homes[name].name} or is_taken:
            message = f"{names.name!r} is the name of something else"
            report.error("config/class-name", message, names.place)
        _report_parts(name, names, layout, report)


def _report_parts(name: str, names: ClassNames, layout: Layout, report: Report) -> None:
    has = layout.attributes.get(name, {})
    members = {*layout.enum_members.get(name, ())}
    for part, attribute in names.fields.items():
        if has.get(part) != attribute:
            words = "is not free" if part in has else f"stands for no field {part!r}"
            message = f"{attribute!r} {words} in {layout.homes[name].name}"
            report.error("config/class-part", message, names.place)
    for member in names.members.values():
        if member not in members:
            message = f"{member!r} stands for no value of {layout.homes[name].name}, or is not free"
            report.error("config/class-part", message, names.place)
