"""Compare: the surfaces of two SDKs -> every change, by call and by class."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from specpress.changes.model import CODES, Change, ChangeRules
from specpress.changes.surface import CallSurface, ClassSurface, Slot, Surface
from specpress.changes.types import Relation, admits_null, names_in, relate
from specpress.sdk_lock import Key


class Direction(Enum):
    """Who writes a value."""

    INPUT = "input"
    ANSWER = "answer"
    ERROR = "error"


class _Visit(Struct, frozen=True):
    """A class before and after, and the way to it in a call."""

    before: str
    after: str
    at: str


def compare_surfaces(
    before: Surface, after: Surface, rules: ChangeRules
) -> tuple[Change, ...]:
    """Every change, the gravest first; ``rules`` may give other levels, and leave out what is accepted."""
    changes = [*_Comparison(before, after).changes()]
    leveled = (
        replace(one, level=rules.levels.get(one.code, one.level)) for one in changes
    )
    kept = {
        (one.code, one.call, one.at, one.class_name, one.text): one
        for one in leveled
        if one.identity not in rules.accepted
    }
    return tuple(
        sorted(
            kept.values(),
            key=lambda one: (-one.level, one.call, one.class_name, one.at, one.code),
        )
    )


def _change(
    code: str, text: str, before: Key | None = None, after: Key | None = None
) -> Change:
    return Change(code, CODES[code], text, before=before, after=after)


class _Comparison:
    """Two surfaces; what was called otherwise is looked up by the name that it has now."""

    def __init__(self, before: Surface, after: Surface) -> None:
        self._before, self._after = before, after
        self._renamed = {
            name: after.aliases[name]
            for name in before.classes
            if name not in after.classes and name in after.aliases
        }
        self._visited: set[str] = set()
        self._known: dict[tuple[str, str, Direction], list[tuple[str, Change]]] = {}
        self._children: dict[tuple[str, str], list[_Visit]] = {}

    def changes(self) -> Iterator[Change]:
        for name, call in self._before.calls.items():
            yield from self._compare_call(name, call)
        for name, call in self._after.calls.items():
            if name not in self._before.calls and name not in {
                self._after.former_calls.get(one) for one in self._before.calls
            }:
                added = _change("call-added", f"{name} is new", None, call.key)
                yield replace(added, call=name, operation=call.key[1])
        yield from self._compare_names()

    # --- calls -------------------------------------------------------------------------------------------------------

    def _compare_call(self, name: str, call: CallSurface) -> Iterator[Change]:
        now = self._after.former_calls.get(name, name)
        new = self._after.calls.get(now)
        if new is None:
            gone = _change("call-removed", f"{name} is gone", call.key)
            yield replace(gone, call=name, operation=call.key[1])
            return
        # The fields of a flat body are the arguments.
        self._visited.update(names_in(call.body))
        changes = [
            *self._compare_itself(name, now, call, new),
            *self._compare_arguments(call, new),
            *self._compare_answers(call, new),
        ]
        for one in changes:
            yield replace(one, call=now, operation=new.key[1])

    def _compare_itself(
        self, name: str, now: str, call: CallSurface, new: CallSurface
    ) -> Iterator[Change]:
        keys = call.key, new.key
        if name != now:
            yield _change("call-renamed", f"{name} is called {now} now", *keys)
        if new.deprecated and not call.deprecated:
            yield _change("call-deprecated", f"{now} is deprecated", *keys)
        if call.security != new.security:
            words = (
                f"credentials: {call.security or 'none'} -> {new.security or 'none'}"
            )
            yield _change("security-changed", words, *keys)

    def _compare_arguments(
        self, call: CallSurface, new: CallSurface
    ) -> Iterator[Change]:
        for keyword, slot in call.arguments.items():
            at, now = f"request.{keyword}", new.arguments.get(keyword)
            if now is None:
                gone = _change("argument-removed", f"{keyword} is gone", slot.key)
                yield replace(gone, at=at)
                continue
            if slot.at is not None and slot.at != now.at:
                moved = _change(
                    "argument-moved", f"{keyword} has another place", slot.key, now.key
                )
                yield replace(moved, at=at)
            for one in self._compare_slots(slot, now, Direction.INPUT, keyword):
                code = one.code.replace("input-required", "argument-required")
                code = code.replace("input-optional", "argument-optional")
                yield replace(one, code=code, at=at)
            yield from self._descend(slot.type, now.type, at, Direction.INPUT)
        for keyword, slot in new.arguments.items():
            if keyword not in call.arguments:
                code = "argument-required" if slot.required else "argument-added"
                added = _change(code, f"{keyword} is new", None, slot.key)
                yield replace(added, at=f"request.{keyword}")

    def _compare_answers(self, call: CallSurface, new: CallSurface) -> Iterator[Change]:
        for part, slot in call.answers.items():
            at, now = _answer_place(part), new.answers.get(part)
            direction = Direction.ERROR if part.endswith("error") else Direction.ANSWER
            if now is None:
                code = (
                    "error-changed"
                    if direction is Direction.ERROR
                    else "answer-removed"
                )
                yield replace(_change(code, f"{part} is gone", slot.key), at=at)
                continue
            for one in self._compare_slots(slot, now, direction, part):
                yield replace(one, at=at)
            yield from self._descend(slot.type, now.type, at, direction)
        for part, slot in new.answers.items():
            if part not in call.answers:
                is_error = part.endswith("error")
                code = "error-changed" if is_error else "answer-added"
                added = _change(code, f"{part} is new", None, slot.key)
                yield replace(added, at=_answer_place(part))

    # --- classes -----------------------------------------------------------------------------------------------------

    def _descend(
        self, before: str, after: str, at: str, direction: Direction
    ) -> Iterator[Change]:
        """The changes of all classes that a type leads to, each at the shortest way to it."""
        pending = [*self._pairs(before, after, at)]
        seen: set[tuple[str, str]] = set()
        while pending:
            visits = pending
            pending = list[_Visit]()
            for visit in visits:
                pair = visit.before, visit.after
                if pair in seen:
                    continue
                seen.add(pair)
                self._visited.add(visit.before)
                for suffix, change in self._class_changes(*pair, direction):
                    yield replace(change, at=f"{visit.at}{suffix}")
                pending += [
                    replace(child, at=f"{visit.at}{child.at}")
                    for child in self._class_children(*pair)
                ]

    def _pairs(self, before: str, after: str, at: str) -> Iterator[_Visit]:
        """The classes that two types both name, looking through names of types."""
        old, new = names_in(before), names_in(after)
        items = ".[]" if before.startswith("[") else ""
        for place, name in enumerate(old):
            now = self._renamed.get(name, name)
            if now not in new and len(old) == len(new):
                now = new[place]  # another class, which may be told part by part
            if (
                now in new
                and name in self._before.classes
                and now in self._after.classes
            ):
                yield _Visit(name, now, f"{at}{items}")

    def _class_children(self, before: str, after: str) -> list[_Visit]:
        known = self._children.get((before, after))
        if known is None:
            old, new = self._before.classes[before], self._after.classes[after]
            known = [*self._pairs(old.type, new.type, "")]
            for attribute, slot in old.fields.items():
                now = new.fields.get(attribute)
                if now is not None:
                    known += self._pairs(slot.type, now.type, f".{attribute}")
            self._children[before, after] = known
        return known

    def _class_changes(
        self, before: str, after: str, direction: Direction
    ) -> list[tuple[str, Change]]:
        known = self._known.get((before, after, direction))
        if known is None:
            known = [
                (suffix, replace(change, class_name=after))
                for suffix, change in self._compare_class(before, after, direction)
            ]
            self._known[before, after, direction] = known
        return known

    def _compare_class(
        self, before: str, after: str, direction: Direction
    ) -> Iterator[tuple[str, Change]]:
        """The changes of a class and its parts, each with the way from the class to it."""
        old, new = self._before.classes[before], self._after.classes[after]
        if old.kind != new.kind or old.type != new.type:
            types = old.type or f"<{before}>", new.type or f"<{after}>"
            slots = Slot(old.key, types[0]), Slot(new.key, types[1])
            for one in self._compare_slots(*slots, direction, "the type"):
                yield "", one
        yield from self._compare_fields(old, new, direction)
        for member, key in old.members.items():
            if member not in new.members:
                yield "", _change("value-removed", f"{member} is gone", key)
        for member, key in new.members.items():
            if member not in old.members:
                yield "", _change("value-added", f"{member} is new", None, key)

    def _compare_fields(
        self, old: ClassSurface, new: ClassSurface, direction: Direction
    ) -> Iterator[tuple[str, Change]]:
        prefix = "input" if direction is Direction.INPUT else "answer"
        for attribute, slot in old.fields.items():
            suffix, now = f".{attribute}", new.fields.get(attribute)
            if now is None:
                gone = _change(f"{prefix}-removed", f"{attribute} is gone", slot.key)
                yield suffix, gone
                continue
            for one in self._compare_slots(slot, now, direction, attribute):
                yield suffix, one
        for attribute, slot in new.fields.items():
            if attribute not in old.fields:
                is_needed = slot.required and direction is Direction.INPUT
                code = "input-required" if is_needed else f"{prefix}-added"
                added = _change(code, f"{attribute} is new", None, slot.key)
                yield f".{attribute}", added

    def _compare_slots(
        self, slot: Slot, now: Slot, direction: Direction, name: str
    ) -> Iterator[Change]:
        """What changed of one argument, field or answer."""
        keys = slot.key, now.key
        prefix = "input" if direction is Direction.INPUT else "answer"
        if now.deprecated and not slot.deprecated:
            yield _change("deprecated", f"{name} is deprecated", *keys)
        if now.required != slot.required:
            word = "required" if now.required else "optional"
            yield _change(f"{prefix}-{word}", f"{name} became {word}", *keys)
        type_ = slot.type
        for old, new in self._renamed.items():
            type_ = type_.replace(f"<{old}>", f"<{new}>")
        relation = relate(type_, now.type, (self._before, self._after))
        if relation is Relation.SAME:
            return
        words = f"{name}: {slot.type} -> {now.type}"
        yield _change(self._type_code(relation, slot, now, direction), words, *keys)

    def _type_code(
        self, relation: Relation, slot: Slot, now: Slot, direction: Direction
    ) -> str:
        """What another type means for who gives or takes it."""
        if direction is Direction.ERROR:
            return "error-changed"
        if direction is Direction.INPUT:
            is_wider = relation is Relation.WIDER
            return "input-widened" if is_wider else "input-narrowed"
        if relation is Relation.NARROWER:
            return "answer-narrowed"
        if relation is Relation.WIDER:
            was, is_ = (
                admits_null(slot.type, self._before),
                admits_null(now.type, self._after),
            )
            return "answer-nullable" if is_ and not was else "answer-widened"
        return "answer-changed"

    # --- names -------------------------------------------------------------------------------------------------------

    def _compare_names(self) -> Iterator[Change]:
        """Classes that are gone, new or called otherwise, and changes of those that no call leads to."""
        names = {*self._after.classes, *self._after.aliases, *self._after.requests}
        names.update(one for c in self._after.classes.values() for one in c.others)
        for name, old in self._before.classes.items():
            for gone in {name, *old.others} - names:
                change = _change("name-removed", f"{gone} is gone", old.key)
                yield replace(change, class_name=gone)
            now = self._renamed.get(name, name)
            new = self._after.classes.get(now)
            if new is None:
                continue
            if now != name:
                words = f"{name} is called {now} now"
                change = _change("class-renamed", words, old.key, new.key)
                yield replace(change, class_name=now)
            if name not in self._visited:
                yield from self._compare_unused(name, now)
        for name, key in self._before.requests.items():
            if name not in names:
                change = _change("name-removed", f"{name} is gone", key)
                yield replace(change, class_name=name)
        present = {*self._renamed.values()}
        for name, new in self._after.classes.items():
            if name not in self._before.classes and name not in present:
                change = _change("name-added", f"{name} is new", None, new.key)
                yield replace(change, class_name=name)

    def _compare_unused(self, before: str, after: str) -> Iterator[Change]:
        """The changes of a class that no call leads to: names that are gone are grave, all else is not."""
        for suffix, one in self._compare_class(before, after, Direction.ANSWER):
            is_lost = one.code in {"answer-removed", "value-removed"}
            code = "name-removed" if is_lost else "class-changed"
            change = replace(one, code=code, level=CODES[code], class_name=after)
            yield replace(change, at=suffix.lstrip("."))


def _answer_place(part: str) -> str:
    return "error" if part.endswith("error") else "response"
