"""Stated facts: the facts of an sdk.toml, looked up and applied; unused ones are reported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field, structs
from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Place, Report
from specpress.docs.pages import DocMethod
from specpress.facts import Facts, OperationFacts, ValueFacts

_NOTHING = ValueFacts()
_TYPES: dict[str, ir.Type] = {
    "any": ir.Anything(),
    "binary": ir.Binary(),
    **{
        kind.value: ir.Scalar(kind)
        for kind in ir.ScalarKind
        if kind is not ir.ScalarKind.NULL
    },
    **{
        format_: ir.Scalar(ir.ScalarKind.STRING, format_)
        for format_ in ("date", "date-time", "duration", "uuid")
    },
}


class StatedFacts(Struct, frozen=True):
    """All the facts, and in ``used`` those that something was found for, by table and name."""

    facts: Facts
    used: set[tuple[str, ...]] = field(default_factory=set[tuple[str, ...]])

    def operation(self, method: DocMethod) -> OperationFacts:
        """What is stated of the operation of a method."""
        name = self._key(method)
        if name is None:
            return OperationFacts()
        self.used.add(("operations", name))
        return self.facts.operations[name]

    def parameter(self, method: DocMethod, name: str) -> ValueFacts:
        """What is stated of a parameter, for one operation or for all."""
        key = self._key(method)
        own = _NOTHING
        if key is not None:
            own = self.facts.operations[key].parameters.get(name, _NOTHING)
            if own is not _NOTHING:
                self.used.add(("operations", key, name))
        return _combine_facts(
            own, self._value("parameters", self.facts.parameters, name)
        )

    def field(self, owner: str, name: str) -> ValueFacts:
        """What is stated of a field, for one class or for all."""
        facts = self.facts.fields
        if not facts:
            return _NOTHING
        own = self._value("fields", facts, f"{owner}.{name}")
        return _combine_facts(own, self._value("fields", facts, name))

    def wire_rule(self) -> str | None:
        """The rule stated for the wire names of fields and parameters."""
        self.used.add(("docs", "wire"))
        return self.facts.wire_rule

    def report_unused(self, report: Report) -> None:
        """Report what was stated of things that no page tells of, or that the specification tells itself."""
        for way, place in self._list_facts():
            if way not in self.used:
                report.warning(
                    "reconcile/unused-fact",
                    f"nothing is made from the docs that [{'.'.join(way)}] could tell of",
                    place,
                    hint="use an overlay to change a specification",
                )

    def _list_facts(self) -> Iterable[tuple[tuple[str, ...], Place | None]]:
        for name, operation in self.facts.operations.items():
            yield ("operations", name), operation.place
            for inner, value in operation.parameters.items():
                yield ("operations", name, inner), value.place
        if self.facts.wire_rule is not None:
            yield ("docs", "wire"), self.facts.wire_rule_place
        for table in ("parameters", "fields", "security"):
            for name, value in getattr(self.facts, table).items():
                yield (table, name), value.place

    def _key(self, method: DocMethod) -> str | None:
        known = self.facts.operations
        for name in (method.operation_id, f"{method.group}.{method.name}"):
            if name is not None and name in known:
                return name
        return None

    def _value(
        self, table: str, known: Mapping[str, ValueFacts], name: str
    ) -> ValueFacts:
        facts = known.get(name)
        if facts is None:
            return _NOTHING
        self.used.add((table, name))
        return facts


def _combine_facts(first: ValueFacts, second: ValueFacts) -> ValueFacts:
    """Both facts, the first before the second."""
    if second is _NOTHING or first is _NOTHING:
        return second if first is _NOTHING else first
    names = [one.name for one in structs.fields(ValueFacts)]
    pairs = [(getattr(first, name), getattr(second, name)) for name in names]
    return ValueFacts(*(b if a is None else a for a, b in pairs))


def replace_scalar(type_: ir.Type, word: str | None) -> ir.Type:
    """A type with the scalar in it replaced by that of a word; as it is where nothing is stated."""
    match type_:
        case _ if word is None:
            return type_
        case ir.Nullable(inner):
            return ir.Nullable(replace_scalar(inner, word))
        case ir.Array(items):
            return replace(type_, items=replace_scalar(items, word))
        case _:
            return _TYPES[word]
