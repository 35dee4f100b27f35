"""Merge: declarations and the pages that describe them -> declarations with the docs' names and prose."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.docs.pages import DocField
from specpress.reconcile.comparison import Comparison, PageMatch, value_texts
from specpress.reconcile.docs_converter import DocsConverter, convert_examples
from specpress.reconcile.drift import Drift, describe_row, row_place
from specpress.reconcile.labels import Labels
from specpress.reconcile.naming import fold_whitespace
from specpress.reconcile.wire_names import separate_spellings


def merge_declarations(
    comparison: Comparison, names: Labels, converter: DocsConverter
) -> dict[str, ir.Declaration]:
    """Every declaration, those that pages describe with what these say of them."""
    merged = dict(comparison.declarations)
    for name, witnesses in list(comparison.matches.items()):
        label, aliases = names.get(name, (None, ()))
        first = next((w for w in witnesses if w.page.name == label), witnesses[0])
        ordered = [first, *(w for w in witnesses if w is not first)]
        declaration = merged[name]
        description, deprecated = _merge_wording(declaration, ordered)
        match declaration:
            case ir.Model():
                merged[name] = replace(
                    declaration,
                    fields=_merge_fields(
                        declaration, ordered, converter, comparison.drift
                    ),
                    description=description,
                    deprecated=deprecated,
                    label=label,
                    aliases=aliases,
                )
            case ir.Enum():
                merged[name] = replace(
                    declaration,
                    members=_merge_members(declaration, ordered),
                    description=description,
                    deprecated=deprecated,
                    label=label,
                    aliases=aliases,
                )
            case ir.Alias():
                merged[name] = replace(
                    declaration,
                    description=description,
                    deprecated=deprecated,
                    label=label,
                    aliases=aliases,
                )
    for name, rows in comparison.flattened.items():
        model = merged[name]
        if isinstance(model, ir.Model):
            merged[name] = _merge_flattened(model, rows)
    return merged


def _merge_flattened(model: ir.Model, rows: dict[str, DocField]) -> ir.Model:
    """A body with what the arguments say that it is spread over; its own page, if it has one, counts first."""
    fields = tuple(
        (
            _merge_field(one, [rows[one.name]])
            if one.label is None and one.name in rows
            else one
        )
        for one in model.fields
    )
    return replace(model, fields=fields)


def _merge_wording(
    declaration: ir.Declaration, witnesses: list[PageMatch]
) -> tuple[str | None, bool]:
    """Description and deprecation; a page that shows one use of a shared component does not speak for all."""
    description, deprecated = declaration.description, declaration.deprecated
    for witness in witnesses:
        page = witness.page
        if page.name == declaration.name:
            deprecated = deprecated or page.deprecated
            return choose_wording(description, page.description), deprecated
    if declaration.inline:
        description = choose_wording(description, witnesses[0].page.description)
    return description, deprecated


def choose_wording(own: str | None, docs: str | None) -> str | None:
    """The docs' wording where it differs by more than white space."""
    if not docs or (
        own is not None
        and (own == docs or fold_whitespace(own) == fold_whitespace(docs))
    ):
        return own
    return docs


def _merge_fields(
    model: ir.Model, witnesses: list[PageMatch], converter: DocsConverter, drift: Drift
) -> tuple[ir.Field, ...]:
    fields: list[ir.Field] = []
    for field in model.fields:
        rows = [w.rows[field.name] for w in witnesses if field.name in w.rows]
        fields.append(_merge_field(field, rows) if rows else field)
    own_names = {field.name for field in fields}
    used_names = set(own_names)
    for witness in witnesses:
        for row in witness.surplus:
            added = converter.field(row, witness.page.name, witness.page.package)
            outcome = f"kept, as `{added.name}` on the wire"
            if added.name not in used_names:
                fields.append(added)
            elif added.name in own_names:
                outcome = f"left out: there is a field `{added.name}` already"
            used_names.add(added.name)
            drift.record_missing_in_spec(
                f"`{witness.page.name}.{row.name}`",
                (describe_row(row), row_place(witness.page, row)),
                model.place,
                outcome,
            )
    return separate_spellings(fields)


def _merge_field(field: ir.Field, rows: list[DocField]) -> ir.Field:
    row = rows[0]
    deprecated = field.deprecated or any(row.deprecated for row in rows)
    return replace(
        field,
        description=choose_wording(field.description, row.description),
        deprecated=deprecated,
        deprecation=field.deprecation or row.deprecation,
        examples=field.examples or convert_examples(row),
        label=row.name,
    )


def merge_parameter(slot: ir.Parameter, row: DocField) -> ir.Parameter:
    """A parameter with what its row says of it."""
    return replace(
        slot,
        description=choose_wording(slot.description, row.description),
        deprecated=slot.deprecated or row.deprecated,
        deprecation=slot.deprecation or row.deprecation,
        examples=slot.examples or convert_examples(row),
        label=row.name,
        source=ir.Source.BOTH,
    )


def _merge_members(
    enum: ir.Enum, witnesses: list[PageMatch]
) -> tuple[ir.EnumMember, ...]:
    """The members with the docs' names; values that only the docs have come last."""
    labels: dict[str, str] = {}
    for witness in witnesses:
        for member in witness.page.members:
            labels.setdefault(member.value, member.name)
    members = tuple(
        ir.EnumMember(
            member.value,
            labels.pop(text, member.label),
            member.description,
            member.deprecated,
        )
        for member, text in zip(enum.members, value_texts(enum), strict=True)
    )
    if enum.kind is not ir.ScalarKind.STRING:
        return members
    return (*members, *(ir.EnumMember(value, label) for value, label in labels.items()))
