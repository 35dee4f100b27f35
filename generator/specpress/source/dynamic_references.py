"""Dynamic references: ``$dynamicRef`` -> ``$ref`` (JSON Schema 2020-12 Core, section 8.2.3.2).

What one means depends on the schema that evaluation began at: a template refers to what whoever uses it puts there.
So each use of a template with anchors of its own becomes a copy of the template. A schema with an ``$id`` is a resource
of its own, and here, as documents leave the ``$id`` out, each component is one too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from specpress.source.document import Document
from specpress.source.objects import DOCUMENT, SCHEMA, children, rebuild
from specpress.source.pointer import Json, child, find, from_fragment, split
from specpress.source.references import NARROWING

Anchors = Mapping[str, str]
"""The pointers of what names mean."""

_SCHEMAS = "/components/schemas"
_COMPONENT_DEPTH = 3
_IDENTITY = frozenset({"$id", "$anchor", "$dynamicAnchor", "$defs", "$dynamicRef"})


def may_refer_dynamically(text: str) -> bool:
    """Whether a document of this text may have dynamic references."""
    return "dynamicRef" in text


def resolve_dynamic_references(document: Document) -> Document:
    """Give the document without dynamic references; what a name means that nobody gives stays as it is."""
    templates = _Templates(document.root)
    for pointer, node in _walk_schemas(document.root, "", DOCUMENT):
        templates.add(pointer, node)
    root = templates.rewrite()
    if not isinstance(root, dict):
        return document
    origins = dict(document.origins)
    if templates.copies:
        root = _with_schemas(root, templates.copies)
        for name, origin in templates.origins.items():
            origins[child(_SCHEMAS, name)] = document.place(origin)
    return Document(document.file, root, origins)


class _Templates(Struct):
    """The anchors of a document by resource, and the copies of templates that were made for their users."""

    root: dict[str, Json]
    identified: set[str] = field(default_factory=set[str])
    anchors: dict[str, dict[str, str]] = field(
        default_factory=dict[str, dict[str, str]]
    )
    copies: dict[str, Json] = field(default_factory=dict[str, Json])
    origins: dict[str, str] = field(default_factory=dict[str, str])
    names: dict[tuple[str, tuple[tuple[str, str], ...]], str] = field(
        default_factory=dict[tuple[str, tuple[tuple[str, str], ...]], str]
    )

    def add(self, pointer: str, node: dict[str, Json]) -> None:
        """Take in the anchor of a schema; those around it come first."""
        if isinstance(node.get("$id"), str):
            self.identified.add(pointer)
        name = node.get("$dynamicAnchor")
        if isinstance(name, str):
            self.anchors.setdefault(self._resource(pointer), {})[name] = pointer

    def rewrite(self) -> Json:
        """Give the document with references that are none of them dynamic."""

        def change(node: Json, pointer: str, kind: str) -> Json:
            if kind == SCHEMA and isinstance(node, dict):
                return self._rewrite_schema(node, pointer)
            return node

        return rebuild(self.root, DOCUMENT, change)

    def _rewrite_schema(self, node: dict[str, Json], pointer: str) -> dict[str, Json]:
        resource = self._resource(pointer)
        node = self._make_static(node, self.anchors.get(resource, {}))
        target = _target(node)
        if target is None or self._resource(target) == resource:
            return node
        bound = self._bind_anchors(target, self.anchors.get(resource, {}))
        if not bound:
            return node
        own = {key: value for key, value in node.items() if key != "$ref"}
        is_component = pointer.rpartition("/")[0] == _SCHEMAS
        if is_component and NARROWING.isdisjoint(own):  # it is the copy
            copy = self._copy(target, bound)
            return {**copy, **own} if isinstance(copy, dict) else node
        return {**node, "$ref": self._specialise(target, bound, resource)}

    def _make_static(self, node: dict[str, Json], known: Anchors) -> dict[str, Json]:
        """Give a schema with what its dynamic reference means by ``known`` anchors, or by the only one of the name."""
        ref = node.get("$dynamicRef")
        if not isinstance(ref, str):
            return node
        name = ref.rpartition("#")[2]
        others = [table[name] for table in self.anchors.values() if name in table]
        pointer = known.get(name, others[0] if len(others) == 1 else None)
        if name.startswith("/"):
            pointer = from_fragment(name)
        if pointer is None:
            return node
        rest = {key: value for key, value in node.items() if key != "$dynamicRef"}
        return {"$ref": f"#{pointer}", **rest}

    def _bind_anchors(self, target: str, anchors: Anchors) -> dict[str, str]:
        """The anchors that a template takes from who uses it."""
        if not anchors:
            return {}
        used = self._used_names(target)
        return {name: anchors[name] for name in sorted(used & anchors.keys())}

    def _used_names(self, target: str) -> set[str]:
        """The names of all dynamic references that a schema leads to."""
        used: set[str] = set()
        seen: set[str] = set()
        pending = [target]
        while pending:
            pointer = pending.pop()
            node = find(self.root, pointer)
            if pointer in seen or node is None:
                continue
            seen.add(pointer)
            for _, schema in _walk_schemas(node[0], pointer, SCHEMA):
                ref = schema.get("$dynamicRef")
                if isinstance(ref, str):
                    used.add(ref.rpartition("#")[2])
                further = _target(schema)
                if further is not None:
                    pending.append(further)
        return used

    def _specialise(self, target: str, bound: Anchors, user: str) -> str:
        """Give the reference to a copy of a template for the anchors of a user."""
        key = target, tuple(sorted(bound.items()))
        if key not in self.names:
            name = self._free_name(f"{split(target)[-1]}_{split(user)[-1]}")
            self.names[key] = name
            self.origins[name] = target
            self.copies[name] = True  # holds the name while the copy leads to itself
            self.copies[name] = self._copy(target, bound)
        return f"#{child(_SCHEMAS, self.names[key])}"

    def _copy(self, target: str, bound: Anchors) -> Json:
        node = find(self.root, target)
        if node is None:
            return True
        own = self.anchors.get(self._resource(target), {})

        def change(inner: Json, _: str, kind: str) -> Json:
            if kind == SCHEMA and isinstance(inner, dict):
                return self._copy_schema(inner, {**own, **bound}, bound)
            return inner

        return rebuild(node[0], SCHEMA, change)

    def _copy_schema(
        self, node: dict[str, Json], known: Anchors, bound: Anchors
    ) -> dict[str, Json]:
        node = self._make_static(node, known)
        node = {key: value for key, value in node.items() if key not in _IDENTITY}
        target = _target(node)
        if target is None or target in bound.values():
            return node
        passed_on = self._bind_anchors(target, bound)
        if not passed_on:
            return node
        user = self._resource(next(iter(passed_on.values())))
        return {**node, "$ref": self._specialise(target, passed_on, user)}

    def _resource(self, pointer: str) -> str:
        """The pointer of the resource that a schema is part of."""
        above = pointer
        while above:
            if above in self.identified:
                return above
            is_component = above.rpartition("/")[0] == _SCHEMAS
            if is_component and len(split(above)) == _COMPONENT_DEPTH:
                return above
            above = above.rpartition("/")[0]
        return ""

    def _free_name(self, preferred: str) -> str:
        schemas = find(self.root, _SCHEMAS)
        used_names = schemas[0] if schemas is not None else None
        number, name = 2, preferred
        while name in self.copies or (
            isinstance(used_names, dict) and name in used_names
        ):
            name = f"{preferred}_{number}"
            number += 1
        return name


def _target(node: dict[str, Json]) -> str | None:
    """The pointer that a local reference says; None where there is none."""
    ref = node.get("$ref")
    if isinstance(ref, str) and ref.startswith("#/"):
        return from_fragment(ref[1:])
    return None


def _walk_schemas(
    node: Json, pointer: str, kind: str
) -> Iterator[tuple[str, dict[str, Json]]]:
    """Every schema below a node, and the node itself where it is one, with its pointer."""
    stack = [(node, pointer, kind)]
    while stack:
        one, at, one_kind = stack.pop()
        if one_kind == SCHEMA and isinstance(one, dict):
            yield at, one
        stack += [(v, child(at, step), k) for step, v, k in children(one_kind, one)]


def _with_schemas(
    root: dict[str, Json], schemas: Mapping[str, Json]
) -> dict[str, Json]:
    components = root.get("components")
    components = components if isinstance(components, dict) else {}
    known = components.get("schemas")
    known = known if isinstance(known, dict) else {}
    return {**root, "components": {**components, "schemas": {**known, **schemas}}}
