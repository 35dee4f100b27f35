"""Tags: which value of a discriminator stands for which member of a union, once all members are declared.

Reports mappings to what is no member, values that several members share, and members that contradict the mapping.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Report
from specpress.lower.declaration_names import target_name
from specpress.lower.declarations import TypeRewriter
from specpress.lower.document_reader import child


class TagSettler(TypeRewriter):
    """Adds to every discriminator the values that the members of its union state themselves, or are called."""

    def __init__(self, declarations: ir.Declarations, report: Report) -> None:
        self._declarations = declarations
        self._report = report

    def union(self, union: ir.Union, members: tuple[ir.Type, ...]) -> ir.Type:
        """A union whose discriminator has every value of every member."""
        tags = union.discriminator
        if tags is None:
            return replace(union, members=members)
        settled = _Settlement(tags, members, self._declarations, self._report)
        return replace(union, members=members, discriminator=settled.settle())


class _Settlement:
    """What is known of one discriminator.

    ``_models`` are the objects among the members of the union, those of unions in it included.
    """

    def __init__(
        self,
        tags: ir.Discriminator,
        members: tuple[ir.Type, ...],
        declarations: ir.Declarations,
        report: Report,
    ) -> None:
        self._tags = tags
        self._declarations = declarations
        self._report = report
        self._names = {ir.reference_name(member) for member in members}
        models = (one for member in members for one in self._objects(member))
        self._models = {model.name: model for model in models}
        self._stated = {
            name: stated_values(model, tags.property_name, declarations)
            for name, model in self._models.items()
        }
        self._lists = Counter(self._stated.values())

    def settle(self) -> ir.Discriminator:
        """The discriminator with all its values."""
        tags = self._tags
        pairs = [
            (value, target)
            for value, name in tags.mapping
            if self._is_member(value, name)
            for target in self._targets(name)
        ]
        claimed: dict[str, list[str]] = {}
        for value, name in pairs:
            for model in self._objects(ir.Ref(name)):
                claimed.setdefault(model.name, []).append(value)
        mapped = {value for value, _ in pairs}
        for name in self._models:
            if name in claimed:
                further = self._further_values(name, claimed[name], mapped)
            else:
                further = self._own_values(name, mapped)
            pairs += [(value, name) for value in further]
        default = tags.default
        if default is not None and not self._is_known(default):
            self._warn(
                f"`defaultMapping` names {default!r}, which is not a member of the union; left out",
                "/defaultMapping",
            )
            default = None
        pairs = list(dict.fromkeys(pairs))
        self._report_shared(pairs)
        return ir.Discriminator(tags.property_name, tuple(pairs), default)

    def _objects(self, type_: ir.Type) -> Iterator[ir.Model]:
        for one in ir.alternatives(type_, self._declarations):
            if isinstance(one, ir.Model):
                yield one

    def _targets(self, name: str) -> list[str]:
        """A member by its name; the objects that a name stands for which is none of a member."""
        if name in self._names:
            return [name]
        return [model.name for model in self._objects(ir.Ref(name))]

    def _is_known(self, name: str) -> bool:
        """Tell whether a name is that of a member, of one in a member, or of a union of such."""
        if name in self._names:
            return True
        if name not in self._declarations:
            return False
        inside = ir.alternatives(ir.Ref(name), self._declarations)
        return all(isinstance(x, ir.Model) and x.name in self._models for x in inside)

    def _is_member(self, value: str, name: str) -> bool:
        if self._is_known(name):
            return True
        self._warn(
            f"the discriminator maps {value!r} to {name!r}, which is not a member of the union; left out",
            child("/mapping", value),
        )
        return False

    def _further_values(
        self, name: str, claimed: list[str], mapped: set[str]
    ) -> tuple[str, ...]:
        """The values that a member states besides those that the mapping gives it."""
        values = self._stated[name]
        further = tuple(value for value in values if value not in mapped)
        if not values or not set(values).isdisjoint(claimed):
            return () if self._lists[values] > 1 else further
        words = " or ".join(map(repr, values))
        self._warn(
            f"{name!r} is mapped to by {claimed[0]!r}, but its {self._tags.property_name!r} "
            f"admits only {words}; it is read by either"
        )
        return further

    def _own_values(self, name: str, mapped: set[str]) -> tuple[str, ...]:
        """The values of a member that the mapping does not name: those it states, else what it is called."""
        called = target_name(name)
        values = self._stated[name]
        if self._lists[values] > 1 and len(values) > 1:
            # A list that several members have is that of all tags.
            same = [v for v in values if v.casefold() == called.casefold()]
            free = [value for value in values if value not in mapped]
            values = tuple(same or free)
        return values or (called,)

    def _report_shared(self, pairs: list[tuple[str, str]]) -> None:
        owners: dict[str, list[str]] = {}
        for value, name in pairs:
            owners.setdefault(value, []).append(name)
        for value, names in owners.items():
            if len(names) > 1:
                words = ", ".join(map(repr, names))
                self._warn(
                    f"{value!r} stands for several members, {words}: what else an object has decides which it is"
                )

    def _warn(self, words: str, inside: str = "") -> None:
        """Report something of the discriminator, or of what is ``inside`` it."""
        place = self._tags.place
        if place is not None:
            place = replace(place, pointer=f"{place.pointer or ''}{inside}")
        self._report.warning("lower/discriminator", words, place)


def stated_values(
    model: ir.Model, property_name: str, declarations: ir.Declarations
) -> tuple[str, ...]:
    """The few values that a model admits for a property, as tags; none where it admits any."""
    field = next((f for f in model.fields if f.name == property_name), None)
    match None if field is None else ir.resolve(field.type, declarations):
        case ir.Literal(values):
            return tuple(map(ir.tag_of, (v for v in values if v is not None)))
        case ir.Enum(members=members):
            return tuple(ir.tag_of(member.value) for member in members)
        case _:
            return ()
