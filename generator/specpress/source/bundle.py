"""Bundle: references to other files -> components of the one document."""

from __future__ import annotations

import posixpath
import re
from collections import deque
from collections.abc import Callable, Iterator
from urllib.parse import unquote, urljoin

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.source.document import Document
from specpress.source.parse import parse
from specpress.source.pointer import Json, child, find, from_fragment, split

_KINDS = {
    "parameters": "parameters",
    "responses": "responses",
    "headers": "headers",
    "examples": "examples",
    "links": "links",
    "callbacks": "callbacks",
    "requestBodies": "requestBodies",
    "securitySchemes": "securitySchemes",
    "requestBody": "requestBodies",
}
_OF_SWAGGER = {
    "schemas": "definitions",
    "parameters": "parameters",
    "responses": "responses",
}
_OUTSIDE = re.compile(
    r"""\$ref["']?\s*+:\s*+(?!["']?\#)  # a reference that begins with no fragment
       |\$ref["']?(?!["']?\s*+:)       # a key that is written otherwise
       |mapping["']?\s*+:              # of a discriminator
       |\\(?:u00|x|U000000)(?:24|72|65|66|6d|61|70|69|6e|67)  # a letter of these keys as an escape""",
    re.VERBOSE | re.IGNORECASE,
)
_DATA = frozenset({"example", "default", "enum", "const", "value"})
_MAPS_BY_NAME = frozenset(
    {"properties", "patternProperties", "schemas", "definitions", "$defs"}
)


def bundle(
    document: Document, load: Callable[[str], str | None], report: Report
) -> Document:
    """Give the document with what it refers to in other files taken in as components.

    ``load`` gives the text of a file by its name, which is the reference joined to the name of the file it stands in:
    text from a specification, so ``load`` must refuse (by ``None``) what it does not want to read. Names of new
    components come from the reference; a name that is taken gets the file's stem in front, then a number. A reference
    that cannot be followed is reported at its place and left as it is.
    """
    if not _has_external(document.root):
        return document
    return _Bundler(document, load, report).bundled_document()


def may_refer_outside(text: str) -> bool:
    """Whether a document of this text may refer to other files; a quick look that errs on the safe side."""
    return _OUTSIDE.search(text) is not None


def _has_external(root: Json) -> bool:
    """Whether anything in the tree may be a reference to another file; a quick look at all of it."""
    stack: list[Json] = [root]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and not ref.startswith("#"):
                return True
            if "mapping" in node:
                return True
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    return False


class _Location(Struct, frozen=True):
    """Where the walk is: in which file and where there, and where in the bundled document that will stand."""

    file: str
    source: str
    target: str

    def __truediv__(self, step: str | int) -> _Location:
        return _Location(self.file, child(self.source, step), child(self.target, step))


class _Bundler:
    """One document taking in others."""

    def __init__(
        self, document: Document, load: Callable[[str], str | None], report: Report
    ) -> None:
        self._main = document
        self._load = load
        self._report = report
        self._texts: dict[str, Json] = {document.file: document.root}
        self._origins: dict[str, Place] = dict(document.origins)
        self._names: dict[tuple[str, str], str] = (
            {}
        )  # file and pointer -> component pointer
        self._inlining: set[_Location] = set()
        self._added: dict[str, dict[str, Json]] = {}
        self._pending: deque[tuple[str, str, Json, _Location]] = deque()
        self._taken = {
            kind: set(self._existing_names(kind))
            for kind in {"schemas", *_KINDS.values()}
        }

    def bundled_document(self) -> Document:
        """Give the bundled document."""
        self._claim_names()
        main = _Location(self._main.file, "", "")
        root = {
            key: (
                value
                if key.startswith("x-")
                else self._bundle_node(
                    value, main / key, keys_are_names=key in _MAPS_BY_NAME
                )
            )
            for key, value in self._main.root.items()
        }
        while self._pending:
            kind, name, value, at = self._pending.popleft()
            self._added.setdefault(kind, {})[name] = self._bundle_node(value, at)
        for kind, components in self._added.items():
            root = _graft(root, split(self._container_pointer(kind)), components)
        return Document(self._main.file, root, self._origins)

    def _container_pointer(self, kind: str) -> str:
        """Give the pointer of the mapping that holds the components of a kind."""
        if "swagger" in self._main.root:
            return "/" + _OF_SWAGGER.get(kind, kind)
        return f"/components/{kind}"

    def _claim_names(self) -> None:
        """Let a component that is only a reference to a file be that file's component for all other references."""
        for kind in sorted(self._taken):
            container = self._container_pointer(kind)
            for name in self._existing_names(kind):
                pointer = child(container, name)
                match find(self._main.root, pointer):
                    case ({"$ref": str(ref)},) if not ref.startswith("#"):
                        at = _Location(self._main.file, pointer, pointer)
                        target = self._find_target(ref, at, quiet=True)
                        if target is not None and target[0] != self._main.file:
                            self._names.setdefault(target[:2], pointer)
                    case _:
                        pass

    def _existing_names(self, kind: str) -> Iterator[str]:
        container = find(self._main.root, self._container_pointer(kind))
        if container is not None and isinstance(container[0], dict):
            yield from container[0]

    def _bundle_node(
        self, node: Json, at: _Location, *, keys_are_names: bool = False
    ) -> Json:
        """Give the node with references to other files replaced; what has none is shared with the one given."""
        if isinstance(node, list):
            items = [
                self._bundle_node(item, at / index) for index, item in enumerate(node)
            ]
            same = all(new is old for new, old in zip(items, node, strict=True))
            return node if same else items
        if not isinstance(node, dict):
            return node
        ref = node.get("$ref")
        if isinstance(ref, str) and not keys_are_names:
            return self._bundle_reference(node, ref, at)
        changed: dict[str, Json] = {}
        for key, value in node.items():
            if not keys_are_names and (key in _DATA or key.startswith("x-")):
                continue
            if key == "mapping" and at.target.endswith("/discriminator"):
                new: Json = self._bundle_mapping(value, at / key)
            elif key == "examples" and isinstance(value, list):
                continue
            else:
                new = self._bundle_node(
                    value,
                    at / key,
                    keys_are_names=not keys_are_names and key in _MAPS_BY_NAME,
                )
            if new is not value:
                changed[key] = new
        return {**node, **changed} if changed else node

    def _bundle_mapping(self, node: Json, at: _Location) -> Json:
        """Give a discriminator's mapping; a value is a component's name or a reference (OpenAPI 3.1, 4.8.25.3)."""
        if not isinstance(node, dict):
            return node
        changed: dict[str, Json] = {}
        for key, value in node.items():
            if isinstance(value, str) and ("#" in value or "." in value):
                if value.startswith("#") and at.file == self._main.file:
                    continue
                target = self._add_component(
                    value, at / key, "schemas", quiet="#" not in value
                )
                if target is not None:
                    changed[key] = f"#{target}"
        return {**node, **changed} if changed else node

    def _bundle_reference(self, node: dict[str, Json], ref: str, at: _Location) -> Json:
        if ref.startswith("#") and at.file == self._main.file:
            return node
        steps = split(at.target)
        is_path_item = steps[0] in {"paths", "webhooks"} and not steps[2:]
        is_own = at.file == self._main.file and self._is_component(at.target)
        if is_path_item or is_own:
            return self._inline(node, ref, at)
        target = self._add_component(ref, at, _component_kind(ref, steps))
        return node if target is None else {**node, "$ref": f"#{target}"}

    def _is_component(self, pointer: str) -> bool:
        above, _, _ = pointer.rpartition("/")
        return any(above == self._container_pointer(kind) for kind in self._taken)

    def _inline(self, node: dict[str, Json], ref: str, at: _Location) -> Json:
        """Give what a path item or a whole component refers to in its place, beside what stands with the reference."""
        target = self._find_target(ref, at)
        if target is None:
            return node
        file, pointer, value = target
        if file == self._main.file:
            return {**node, "$ref": f"#{pointer}"}
        inner = _Location(file, pointer, at.target)
        if inner in self._inlining:
            self._report_missing(ref, at, "refers to itself")
            return node
        self._origins[at.target] = Place(file, pointer)
        self._inlining.add(inner)
        bundled = self._bundle_node(value, inner)
        self._inlining.discard(inner)
        siblings = {key: item for key, item in node.items() if key != "$ref"}
        return (
            {**bundled, **siblings}
            if siblings and isinstance(bundled, dict)
            else bundled
        )

    def _add_component(
        self, ref: str, at: _Location, kind: str, *, quiet: bool = False
    ) -> str | None:
        """Give the pointer of the component that a reference becomes; the component is made when first asked for."""
        located = self._find_target(ref, at, quiet=quiet)
        if located is None:
            return None
        file, pointer, value = located
        if file == self._main.file:
            return pointer
        known = self._names.get((file, pointer))
        if known is not None:
            return known
        name = self._free_name(kind, file, pointer)
        target = child(self._container_pointer(kind), name)
        self._names[file, pointer] = target
        self._origins[target] = Place(file, pointer)
        self._pending.append((kind, name, value, _Location(file, pointer, target)))
        return target

    def _free_name(self, kind: str, file: str, pointer: str) -> str:
        stem = posixpath.basename(file).split(".")[0] or "external"
        steps = split(pointer)
        name = steps[-1] if steps else stem
        used_names = self._taken[kind]
        if name in used_names:
            name = f"{stem}_{name}"
        number, free = 2, name
        while free in used_names:
            free = f"{name}_{number}"
            number += 1
        used_names.add(free)
        return free

    def _find_target(
        self, ref: str, at: _Location, *, quiet: bool = False
    ) -> tuple[str, str, Json] | None:
        """Give file, pointer and value of what a reference means; what is missing is reported unless ``quiet``."""
        name, _, fragment = ref.partition("#")
        file = _join_file(at.file, name)
        pointer = from_fragment(fragment)
        root = self._load_file(file)
        target = None if root is None else find(root, pointer)
        if target is not None and (not pointer or pointer.startswith("/")):
            return file, pointer, target[0]
        if not quiet:
            nothing = f"has nothing at {fragment!r}"
            self._report_missing(ref, at, "cannot be read" if root is None else nothing)
        return None

    def _report_missing(self, ref: str, at: _Location, why: str) -> None:
        pointer = child(at.source, "$ref")
        in_main = at.file == self._main.file
        place = self._main.place(pointer) if in_main else Place(at.file, pointer)
        file = _join_file(at.file, ref.partition("#")[0])
        message = f"the reference {ref!r} cannot be followed: {file} {why}"
        self._report.warning("source/missing-ref", message, place)

    def _load_file(self, file: str) -> Json:
        if file not in self._texts:
            text = self._load(file)
            self._texts[file] = (
                None if text is None else parse(file, text, self._report)
            )
        return self._texts[file]


def _join_file(base: str, name: str) -> str:
    """Give the name of the file that ``name`` means in file ``base``."""
    if not name:
        return base
    if "://" in name or "://" in base:
        try:
            return urljoin(base, name)
        except ValueError:  # an address that is none
            return name
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(name)))


def _component_kind(ref: str, steps: tuple[str, ...]) -> str:
    """Give the kind of component a reference means: by what it says itself, else by where it stands."""
    inside = split(from_fragment(ref.partition("#")[2]))
    if len(inside) > 1 and inside[-2] in _KINDS:
        return _KINDS[inside[-2]]
    if len(inside) > 1 and inside[-2] in {"schemas", "definitions"}:
        return "schemas"
    if steps[-1:] == ("requestBody",):
        return "requestBodies"
    if len(steps) > 1 and steps[-2] in _KINDS and steps[-3:-2] != ("properties",):
        return _KINDS[steps[-2]]
    return "schemas"


def _graft(
    node: dict[str, Json], steps: tuple[str, ...], added: dict[str, Json]
) -> dict[str, Json]:
    """Give the mapping with the new members added to the mapping that ``steps`` lead to."""
    if not steps:
        return {**node, **added}
    inner = node.get(steps[0])
    return {
        **node,
        steps[0]: _graft(inner if isinstance(inner, dict) else {}, steps[1:], added),
    }
