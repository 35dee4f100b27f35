"""Read nodes of an untrusted tree: each accessor returns the JSON type asked for, or reports and returns nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, TypeGuard

from msgspec import Struct, field

from specpress.diagnostics import Place, Report
from specpress.lower import keywords
from specpress.source.document import Document
from specpress.source.pointer import Json, find, from_fragment
from specpress.source.references import find_target, resolve
from specpress.source.scalar_text import find_scalar_text

Node = dict[str, Any]


def child(pointer: str, key: str | int) -> str:
    """Extend a JSON pointer by one step (RFC 6901, section 4)."""
    if isinstance(key, int):
        return f"{pointer}/{key}"
    if "~" in key or "/" in key:
        key = key.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{key}"


def is_node(value: object) -> TypeGuard[Node]:
    """Tell whether a value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether a value is a JSON array."""
    return isinstance(value, list)


def text(node: Node, key: str) -> str | None:
    """A string of a node, stripped; ``None`` when it is absent, empty or no string."""
    value = node.get(key)
    if not isinstance(value, str):
        return None
    return value.strip() or None


_SAME = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
_MOVED = (
    ("/components/schemas/", "/definitions/"),
    ("/components/parameters/", "/parameters/"),
    ("/components/responses/", "/responses/"),
)
"""Where what is referred to stands, and where a document of Swagger 2.0 has it."""


def _only_branch(schema: Node) -> object:
    """The only schema, besides null, that a schema is made of."""
    for keyword in ("allOf", "anyOf", "oneOf"):
        branches = schema.get(keyword)
        if is_list(branches):
            others = [one for one in branches if one != {"type": "null"}]
            return others[0] if len(others) == 1 else None
    return None


class Reader(Struct):
    """The document being lowered and the findings about it.

    ``texts`` are those of its files, by name. ``resolved`` remembers where references lead, ``kept`` the places of
    keywords that the package does not show, by object and keyword.
    """

    document: Document
    report: Report
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    resolved: dict[str, tuple[Json, str] | None] = field(
        default_factory=dict[str, "tuple[Json, str] | None"]
    )
    tallies: Counter[str] = field(default_factory=Counter[str])
    first: dict[str, Place] = field(default_factory=dict[str, Place])
    kept: dict[tuple[str, str], list[Place]] = field(
        default_factory=dict[tuple[str, str], list[Place]]
    )
    noticed: set[str] = field(default_factory=set[str])
    has_discriminators: bool = False

    def place(self, pointer: str) -> Place:
        """The place of a node."""
        return self.document.place(pointer)

    def scalar_text(self, pointer: str, value: Json) -> str:
        """The text of a number or boolean as it is written in its file."""
        return find_scalar_text(self.texts, self.place(pointer), value)

    def report_wrong_type(self, pointer: str, expected: str, value: object) -> None:
        """Report a node of the wrong JSON type; the caller does without it."""
        self.report.warning(
            "lower/shape",
            f"expected {expected}, found {json_type(value)}; left out",
            self.place(pointer),
        )

    def tally(self, slug: str, pointer: str) -> None:
        """Count a finding that is reported once, with its first place."""
        count = self.tallies[slug]
        self.tallies[slug] = count + 1
        if not count:
            self.first[slug] = self.place(pointer)

    def check_keywords_once(self, kind: str, node: Node, pointer: str) -> None:
        """Report, once for each pointer, keywords that are not read, unknown, or of the wrong JSON type."""
        if pointer not in self.noticed:
            self.noticed.add(pointer)
            self.check_keywords(kind, node, pointer)

    def check_keywords(self, kind: str, node: Node, pointer: str) -> None:
        """Report the same of a node that is read only once."""
        plain = keywords.UNREMARKABLE[kind]
        for keyword, value in node.items():
            types = plain.get(keyword)
            if types is None or type(value) not in types:
                self._check_keyword(kind, keyword, value, pointer)

    def _check_keyword(
        self, kind: str, keyword: str, value: object, pointer: str
    ) -> None:
        entry = keywords.OBJECTS[kind].get(keyword)
        if entry is None:
            if not keyword.startswith("x-"):
                self.tally(f"unknown-keyword:{keyword}", child(pointer, keyword))
        elif type(value) not in entry.shape.types:
            at = child(pointer, keyword)
            self.report_wrong_type(at, keywords.SHAPE_WORDS[entry.shape], value)
        elif entry.fate is keywords.Fate.KEPT:
            if value not in (None, False, [], {}):
                place = self.place(child(pointer, keyword))
                self.kept.setdefault((kind, keyword), []).append(place)
        elif entry.fate is keywords.Fate.REPORTED:
            self.tally(f"unexpressed:{keyword}", child(pointer, keyword))
        elif keyword == "nullable":
            self.tally("nullable", f"{pointer}/nullable")

    def mapping(self, node: Node, key: str, pointer: str) -> Node:
        """An object of a node; empty when it is absent or something else, which is reported."""
        value = node.get(key)
        if value is None:
            return {}
        if is_node(value):
            return value
        self.report_wrong_type(child(pointer, key), "an object", value)
        return {}

    def sequence(self, node: Node, key: str, pointer: str) -> list[Any]:
        """An array of a node; empty when it is absent or something else, which is reported."""
        value = node.get(key)
        if value is None:
            return []
        if is_list(value):
            return value
        self.report_wrong_type(child(pointer, key), "an array", value)
        return []

    def strings(self, node: Node, key: str, pointer: str) -> list[str]:
        """The strings of an array of a node; what else is in it is reported."""
        strings: list[str] = []
        for index, item in enumerate(self.sequence(node, key, pointer)):
            if isinstance(item, str):
                strings.append(item)
            else:
                self.report_wrong_type(
                    child(child(pointer, key), index), "a string", item
                )
        return strings

    def follow(self, value: object, pointer: str) -> tuple[Node, str] | None:
        """The object at a pointer, with a ``$ref`` followed; reports a reference to nothing."""
        if not is_node(value):
            self.report_wrong_type(pointer, "an object", value)
            return None
        reference = value.get("$ref")
        if reference is None:
            return value, pointer
        resolved = self.resolve(reference) if isinstance(reference, str) else None
        if resolved is None:
            self.report_dangling(reference, pointer)
            return None
        target, at = resolved
        if not is_node(target):
            self.report_wrong_type(at, "an object", target)
            return None
        return target, at

    def target_pointer(self, node: Node) -> str | None:
        """The pointer that a ``$ref`` leads to in the end; ``None`` where it leads nowhere."""
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return None
        resolved = self.resolve(reference)
        return None if resolved is None else resolved[1]

    def resolve(self, reference: str) -> tuple[Json, str] | None:
        """The node that a local reference means in the end, and its pointer; ``None`` where it leads nowhere."""
        if reference not in self.resolved:
            resolve(self.document, reference, self.resolved)
        return self.resolved[reference]

    def same_schemas(self, schema: Node) -> list[Node]:
        """A schema and those that it means, nearest first: behind a ``$ref``, or alone among its branches but for null.

        What they say of a value holds for that of the first, too (JSON Schema 2020-12 Core, 7.7.1).
        """
        schemas = [schema]
        if schema.keys().isdisjoint(_SAME):
            return schemas
        references: set[object] = set()
        while True:
            reference = schema.get("$ref")
            target: object
            if isinstance(reference, str) and reference not in references:
                references.add(reference)
                target, _ = find_target(self.document, reference) or (None, "")
            else:
                target = _only_branch(schema)
            if not is_node(target):
                return schemas
            schema = target
            schemas.append(schema)

    def report_dangling(self, reference: object, pointer: str) -> None:
        """Report a reference that leads nowhere, or to itself alone; it costs what stands there, and no more."""
        there = isinstance(reference, str) and reference.startswith("#")
        if there and find(self.document.root, from_fragment(str(reference)[1:])):
            words = f"$ref {reference!r} only leads back to itself"
        else:
            words = f"$ref {self._as_written(reference, pointer)!r} points to nothing"
        self.report.warning(
            "lower/unresolved-ref",
            words,
            self.place(child(pointer, "$ref")),
            hint="define the target, or correct the reference",
        )

    def _as_written(self, reference: object, pointer: str) -> object:
        """The reference as the document has it: one of Swagger 2.0 was moved with what it refers to."""
        if not isinstance(reference, str):
            return reference
        target = self.place(reference[1:])
        for moved, written in _MOVED:
            is_moved = (target.pointer or "").startswith(written)
            is_here = target.file == self.place(pointer).file
            if reference.startswith(f"#{moved}") and is_moved and is_here:
                return f"#{target.pointer}"
        return reference


def json_type(value: object) -> str:
    """The JSON name of a value's type, with its article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case _:
            return "an object"
