"""Comparison: docs types and the specification's types side by side -> which pages describe which declaration."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Sequence

from msgspec import Struct, field

from specpress import ir
from specpress.diagnostics import Place
from specpress.docs import pages
from specpress.docs.pages import DocField, DocPage, Docs
from specpress.reconcile.drift import Drift, page_place
from specpress.reconcile.flattened_bodies import FlattenedBody
from specpress.reconcile.naming import RowPairing, fold_name, fold_whitespace
from specpress.reconcile.type_kinds import (
    describe_slot,
    docs_kind,
    format_schema_type,
    is_catch_all,
    is_empty,
    primitive_kind,
    resolved_kind,
    scalar_kind,
    schema_kind,
)
from specpress.reconcile.uploads import is_file, is_file_page

Key = tuple[str, str]
"""Package and name of a page."""


class PageMatch(Struct, frozen=True):
    """One page that describes a declaration: a model's rows by wire name, and the ``surplus`` it has no field for."""

    page: DocPage
    rows: dict[str, DocField] = field(default_factory=dict[str, DocField])
    surplus: tuple[DocField, ...] = ()


class Comparison(Struct):
    """Follows both sides from the operations inwards.

    ``matches`` collects the pages of each declaration in the order they are met, ``home`` the declaration of
    each page, ``wires`` how often a docs name stands for a wire name,
    ``flattened`` the rows of bodies that are spread over arguments, by model and wire name.
    """

    docs: Docs
    declarations: dict[str, ir.Declaration]
    drift: Drift
    matches: dict[str, list[PageMatch]] = field(
        default_factory=dict[str, list[PageMatch]]
    )
    home: dict[Key, str] = field(default_factory=dict[Key, str])
    wires: dict[str, dict[str, int]] = field(default_factory=dict[str, dict[str, int]])
    flattened: dict[str, dict[str, DocField]] = field(
        default_factory=dict[str, dict[str, DocField]]
    )
    _uses: dict[Key, set[str | None]] = field(
        default_factory=dict[Key, set[str | None]]
    )
    _met: set[tuple[str, str, str]] = field(default_factory=set[tuple[str, str, str]])
    _pending: deque[tuple[DocPage, str]] = field(
        default_factory=deque[tuple[DocPage, str]]
    )

    def run(self) -> None:
        """Compare what was met, and what that leads to, until nothing new is met."""
        while self._pending:
            page, name = self._pending.popleft()
            if page.kind == "name":
                self._add_match(name, PageMatch(page))
                continue
            match self.declarations[name]:
                case ir.Model() as model:
                    self._compare_model(page, model)
                case ir.Enum() as enum:
                    self._compare_enum(page, enum)
                case ir.Alias():
                    self._add_match(name, PageMatch(page))

    def compare_types(self, docs_type: pages.Type | None, type_: ir.Type) -> bool:
        """Note that both types describe one value; tell whether they agree. A type that was not read agrees."""
        while isinstance(docs_type, pages.OptionalOf | pages.NullableOf):
            docs_type = docs_type.inner
        if docs_type is None:
            return True
        if isinstance(docs_type, pages.NamedRef):
            page = self.docs.page(docs_type.package, docs_type.name)
            return page is None or self._compare_page(page, type_)
        bare = ir.resolve(type_, self.declarations)
        if isinstance(docs_type, pages.Prim) and isinstance(bare, ir.Scalar):
            kind = primitive_kind(docs_type)
            # Octets that stand in JSON are text in the specification.
            is_octets = bare.format == "binary" and kind == "binary"
            return is_octets or kind == scalar_kind(bare)
        return self._compare_unnamed(docs_type, bare)

    # --- types -------------------------------------------------------------------------------------------------------

    def _compare_unnamed(self, docs_type: pages.Type, type_: ir.Resolved) -> bool:
        match docs_type, type_:
            case pages.ArrayOf(item), ir.Array(items):
                return self.compare_types(item, items)
            case pages.MapOf(value), ir.Map(values):
                return self.compare_types(value, values)
            case pages.UnionOf(members), ir.Union():
                return self._compare_members(members, type_.members)
            case _, ir.Union(members=members) if ir.Binary() in members:
                return is_file(docs_type, self.docs)
            case _, ir.Binary():
                return is_file(docs_type, self.docs)
            case pages.LiteralOf(), ir.Literal() | ir.Model() | ir.Enum() | ir.Scalar():
                return True
            case _:
                return docs_kind(docs_type, self.docs) == resolved_kind(type_)

    def bind_names(self) -> None:
        """Give the classes that docs name alone to the declarations that no page describes and that are named alike."""
        free: dict[str, list[str]] = {}
        for name in self.declarations:
            if name not in self.matches:
                free.setdefault(fold_name(name), []).append(name)
        for page in self.docs.pages:
            if page.kind == "name" and (page.package, page.name) not in self.home:
                alike = free.get(fold_name(page.name), [])
                if len(alike) == 1:
                    self._bind_page(page, alike[0])
        self.run()

    def _compare_page(self, page: DocPage, type_: ir.Type) -> bool:
        if page.kind == "name":
            name = ir.reference_name(type_)
            if name is not None and name in self.declarations:
                self._bind_page(page, name)
            return True
        if page.kind == "union" and not self._compare_alias(page, type_):
            return True
        bare = ir.resolve(type_, self.declarations)
        match page.kind, bare:
            case "object", ir.Map():
                return is_empty(page, self.docs.traits)
            case "object", ir.Binary():
                return is_file_page(page, self.docs.traits)
            case ("object", ir.Model(name=name)) | ("enum", ir.Enum(name=name)):
                self._bind_page(page, name)
                return True
            case "enum", ir.Literal(values):
                return {m.value for m in page.members} == {
                    v if isinstance(v, str) else json.dumps(v) for v in values
                }
            case "union", _ if not page.types:
                return True  # the docs do not tell the members
            case "union", ir.Union(members):
                return self._compare_members(page.types, members)
            case _:
                return False

    def _compare_alias(self, page: DocPage, type_: ir.Type) -> bool:
        """Name the declared union that a page describes; tell whether this is new, for unions may hold themselves."""
        name = ir.reference_name(type_)
        alias = None if name is None else self.declarations.get(name)
        if not isinstance(alias, ir.Alias) or not isinstance(alias.type, ir.Union):
            return True
        return self._bind_page(page, alias.name)

    def _compare_members(
        self, docs_types: Sequence[pages.Type], members: Sequence[ir.Type]
    ) -> bool:
        """Pair the members of two unions by kind, those of one name first; the order is that of the specification."""
        free = list(members)
        agreed = len(docs_types) == len(free)
        # What has no page may be any of those that the others leave.
        for member in sorted(docs_types, key=self._is_unknown):
            at = self.find_member(member, free)
            agree = at is not None and self.compare_types(member, free.pop(at))
            agreed = agreed and agree
        return agreed

    def _is_unknown(self, docs_type: pages.Type) -> bool:
        """Tell whether a docs type is a class of which no page tells more than its name."""
        if not isinstance(docs_type, pages.NamedRef):
            return False
        page = self.docs.page(docs_type.package, docs_type.name)
        return page is None or page.kind == "name"

    def find_member(self, docs_type: pages.Type, free: Sequence[ir.Type]) -> int | None:
        """Which of some types a docs type describes: that of its name, else the first of its kind."""
        if isinstance(docs_type, pages.NamedRef) and self._is_unknown(docs_type):
            names = map(ir.reference_name, free)
            alike = (i for i, name in enumerate(names) if name == docs_type.name)
            return next(alike, 0) if free else None
        sort = docs_kind(docs_type, self.docs)
        first_of_kind: int | None = None
        for index, member in enumerate(free):
            if schema_kind(member, self.declarations) == sort:
                if not isinstance(
                    docs_type, pages.NamedRef
                ) or docs_type.name == ir.reference_name(member):
                    return index
                first_of_kind = index if first_of_kind is None else first_of_kind
        return first_of_kind

    def _bind_page(self, page: DocPage, name: str) -> bool:
        key = (page.package, page.name, name)
        if key in self._met:
            return False
        self._met.add(key)
        self.home.setdefault(key[:2], name)
        self._pending.append((page, name))
        return True

    def _add_match(self, name: str, witness: PageMatch) -> None:
        self.matches.setdefault(name, []).append(witness)

    # --- declarations ------------------------------------------------------------------------------------------------

    def _compare_model(self, page: DocPage, model: ir.Model) -> None:
        self._compare_wording(page, model)
        page_rows = tuple(
            row for row in page.fields if not is_catch_all(row, self.docs.traits)
        )
        if len(page_rows) < len(page.fields) and model.additional is None:
            self.drift.record_missing_in_spec(
                f"unnamed properties of `{page.name}`",
                ("record", page_place(page)),
                model.place,
                "left out: the specification forbids them",
            )
        pairing = RowPairing(page_rows, [slot.name for slot in model.fields])
        rows: dict[str, DocField] = {}
        for index, row in pairing.rows.items():
            slot = model.fields[index]
            rows[slot.name] = row
            self._vote(row, slot)
            self.compare_row(page.path, page.name, row, slot)
        if len(rows) < len(model.fields):
            for slot in model.fields:
                if slot.name not in rows:
                    subject = f"`{page.name}.{slot.name}`"
                    description = describe_slot(slot, self.declarations)
                    self.drift.record_missing_in_docs(
                        subject, page_place(page), (description, slot.place)
                    )
        self._add_match(model.name, PageMatch(page, rows, tuple(pairing.surplus)))

    def compare_flattened(
        self, file: str, owner: str, body: FlattenedBody, place: Place | None
    ) -> None:
        """Compare the fields of a body with the arguments that it is spread over.

        ``place`` is where fields without a row are missing, ``None`` where the docs do not list all.
        """
        rows = self.flattened.setdefault(body.model.name, {})
        for index, slot in enumerate(body.model.fields):
            row = body.rows.get(index)
            if row is not None:
                rows.setdefault(slot.name, row)
                self._vote(row, slot)
                self.compare_row(file, owner, row, slot)
            elif place is not None and not slot.read_only:
                description = describe_slot(slot, self.declarations)
                subject = f"`{owner}.{slot.name}`"
                self.drift.record_missing_in_docs(
                    subject, place, (description, slot.place)
                )

    def _vote(self, row: DocField, slot: ir.Field) -> None:
        votes = self.wires.setdefault(row.name, {})
        votes[slot.name] = votes.get(slot.name, 0) + 1

    def _compare_enum(self, page: DocPage, enum: ir.Enum) -> None:
        self._compare_wording(page, enum)
        docs_values = {member.value for member in page.members}
        values = set(value_texts(enum))
        docs, spec = page_place(page), enum.place
        if docs_values != values:
            docs = _differing_row(page, value_texts(enum))
            self.drift.record_enum_values(
                f"`{page.name}`", (docs_values, docs), (values, spec)
            )
        elif "open" not in page.untold:
            self.drift.record_flags(
                "enum", f"`{page.name}`", (page.open, docs), (enum.open, spec)
            )
        self._add_match(enum.name, PageMatch(page))

    def _compare_wording(self, page: DocPage, declaration: ir.Model | ir.Enum) -> None:
        """Compare what is said of a class as a whole, where the docs show the component itself and no use of it."""
        if page.name != declaration.name or page.description in self._uses.get(
            (page.package, page.name), ()
        ):
            return
        subject = f"`{page.name}`"
        docs, spec = page_place(page), declaration.place
        if "deprecated" not in page.untold:
            marks = (page.deprecated, docs), (declaration.deprecated, spec)
            self.drift.record_flags("deprecated", subject, *marks)
        if fold_whitespace(page.description or "") != fold_whitespace(
            declaration.description or ""
        ):
            self.drift.record_descriptions(
                subject, (page.description, docs), (declaration.description, spec)
            )

    def compare_row(
        self, file: str, owner: str, row: DocField, slot: ir.Field | ir.Parameter
    ) -> None:
        """Compare a row with the field or parameter it describes."""
        agreed = self.compare_types(row.type, slot.type)
        if row.description is not None and isinstance(row.type, pages.NamedRef):
            key = (row.type.package, row.type.name)
            self._uses.setdefault(key, set()).add(row.description)
        # What has a default need not be given, and the docs show it so.
        required = slot.required and slot.default is None
        same_words = row.description == slot.description or (
            fold_whitespace(row.description or "")
            == fold_whitespace(slot.description or "")
        )
        if (
            agreed
            and same_words
            and row.optional != required
            and row.deprecated == slot.deprecated
        ):
            return
        untold = row.untold
        subject = f"`{owner}.{row.name}`"
        docs, spec = Place(file, line=row.line, column=1), slot.place
        if not agreed and row.type is not None:
            is_ = format_schema_type(slot.type, self.declarations)
            self.drift.record_difference(
                "type", subject, (pages.format_type(row.type), docs), (is_, spec)
            )
        if "required" not in untold:
            docs_required = not row.optional
            self.drift.record_flags(
                "required", subject, (docs_required, docs), (required, spec)
            )
        if "deprecated" not in untold:
            marks = (row.deprecated, docs), (slot.deprecated, spec)
            self.drift.record_flags("deprecated", subject, *marks)
        if not same_words and "description" not in untold:
            self.drift.record_descriptions(
                subject, (row.description, docs), (slot.description, spec)
            )


def _differing_row(page: DocPage, values: Sequence[str]) -> Place:
    """The row of the first value that only the docs have, else that below which one that they lack would stand."""
    rows = {member.value: member.line for member in page.members}
    line = next((line for value, line in rows.items() if value not in values), None)
    if line is None:
        lines = [rows.get(value) for value in values]
        missing = lines.index(None)
        before = (one for one in reversed(lines[:missing]) if one is not None)
        line = next(before, min(rows.values(), default=page.line))
    return Place(page.path, line=line, column=1)


def value_texts(enum: ir.Enum) -> list[str]:
    """The values of an enum as the docs print them."""
    return [
        str(m.value) if isinstance(m.value, str) else json.dumps(m.value)
        for m in enum.members
    ]
