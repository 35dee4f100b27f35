"""Types: types of the intermediate model -> the cells of field tables, in the spelling of Python SDK docs."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from msgspec import Struct, field

from specpress import ir
from specpress.survey.layout import Layout

_WRAPPERS = {
    (False, False): "",
    (True, False): "Optional",
    (False, True): "Nullable",
    (True, True): "OptionalNullable",
}
_MAX_ALIASES = 20  # inside each other; a cell with more says nothing
_PLAIN = re.compile(r"[A-Za-z0-9 .:/-]*")


class _Spelled(NamedTuple):
    """A type's Python spelling; ``href`` links a whole name, and ``nested`` marks one with others inside."""

    text: str
    href: str | None = None
    nested: bool = False


_DATES = "https://docs.python.org/3/library/datetime.html"
_DATE_TIME = _Spelled("datetime", f"{_DATES}#datetime-objects")
_DATE = _Spelled("date", f"{_DATES}#date-objects")
_OCTETS = _Spelled("bytes")
_ANY = _Spelled("Any")
_SCALARS = {
    ir.ScalarKind.STRING: _Spelled("str"),
    ir.ScalarKind.INTEGER: _Spelled("int"),
    ir.ScalarKind.NUMBER: _Spelled("float"),
    ir.ScalarKind.BOOLEAN: _Spelled("bool"),
    ir.ScalarKind.NULL: _Spelled("None"),
}


class Cells(Struct):
    """Spells the types of one folder's pages.

    ``folder`` leads from there to the pages of classes; ``None`` spells types as in code, without links.
    """

    layout: Layout
    declarations: dict[str, ir.Declaration]
    folder: str | None
    _known: dict[str, tuple[_Spelled, bool]] = field(
        default_factory=dict[str, tuple[_Spelled, bool]]
    )

    def cell(self, type_: ir.Type, *, optional: bool = False) -> str:
        """A Type cell. ``optional`` is for what may be left out."""
        spelled, nullable = self._spell_type(type_, frozenset())
        return self._mark_up(spelled, _WRAPPERS[optional, nullable])

    def _spell_type(
        self, type_: ir.Type, above: frozenset[str]
    ) -> tuple[_Spelled, bool]:
        """The spelling of a type, and whether it admits null; ``above`` are the aliases on the way to it."""
        match type_:
            case ir.Nullable(inner):
                return self._spell_type(inner, above)[0], True
            case ir.Ref(name):
                known = self._known.get(name)
                if known is None:
                    known = self._spell_reference(name, above)
                    if not above:
                        self._known[name] = known
                return known
            case ir.Array(items, prefix):
                inside = self._spell_union((*prefix, items), above)
                return _Spelled(f"List[{inside}]", nested=True), False
            case ir.Map(values):
                inside = self._spell_inner(values, above)
                return _Spelled(f"Dict[str, {inside}]", nested=True), False
            case ir.Union(members):
                return _Spelled(self._spell_union(members, above), nested=True), False
            case _:
                return _leaf(type_), False

    def _spell_reference(
        self, name: str, above: frozenset[str]
    ) -> tuple[_Spelled, bool]:
        declaration = self.declarations.get(name)
        if declaration is None or name in above or len(above) > _MAX_ALIASES:
            return _Spelled("Any"), False
        if has_page(declaration):
            home = self.layout.homes[name]
            nullable = ir.admits_null(ir.Ref(name), self.declarations)
            href = f"{self.folder or ''}{file_name(home.name)}"
            return _Spelled(f"models.{home.name}", href), nullable
        assert isinstance(declaration, ir.Alias)  # noqa: S101 - all others have pages
        return self._spell_type(declaration.type, above | {name})

    def _spell_inner(self, type_: ir.Type, above: frozenset[str]) -> str:
        spelled, nullable = self._spell_type(type_, above)
        return self._mark_up(spelled, _WRAPPERS[False, nullable])

    def _spell_union(self, members: tuple[ir.Type, ...], above: frozenset[str]) -> str:
        parts = list(
            dict.fromkeys(self._spell_inner(member, above) for member in members)
        )
        return parts[0] if len(parts) == 1 else f"Union[{', '.join(parts)}]"

    def _mark_up(self, spelled: _Spelled, wrapper: str) -> str:
        text = f"{wrapper}[{spelled.text}]" if wrapper else spelled.text
        if self.folder is None:
            return text
        if spelled.href is not None:
            return f"[{text}]({spelled.href})"
        return text if spelled.nested else f"*{text}*"


def has_page(declaration: ir.Declaration) -> bool:
    """Tell whether a declaration has a page: classes, enums and unions; what else has a name is spelled out."""
    if not isinstance(declaration, ir.Alias):
        return True
    return isinstance(ir.remove_null(declaration.type), ir.Union)


def file_name(class_name: str) -> str:
    """The file of a class's page."""
    return f"{class_name.lower()}.md"


def _leaf(type_: ir.Type) -> _Spelled:
    """The spelling of a type without others in it."""
    match type_:
        case ir.Scalar(ir.ScalarKind.STRING, "date-time"):
            return _DATE_TIME
        case ir.Scalar(ir.ScalarKind.STRING, "date"):
            return _DATE
        case ir.Scalar(kind):
            return _SCALARS[kind]
        case ir.Literal(values):
            return _Spelled(_literal(values))
        case ir.Binary():
            return _OCTETS
        case _:
            return _ANY


def _literal(values: tuple[str | int | float | bool | None, ...]) -> str:
    """The one value that a constant has, where it is plain enough for a table; else what kind of value it is."""
    value = values[0]
    if len(values) == 1 and not isinstance(value, float):
        if not isinstance(value, str):
            return f"Literal[{value!r}]"
        if _PLAIN.fullmatch(value):
            return f"Literal[{json.dumps(value)}]"
    return type(value).__name__ if value is not None else "None"
