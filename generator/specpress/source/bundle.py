"""Bundle: references to other files -> components of the one document."""

from __future__ import annotations

import posixpath
import re
from collections import deque
from collections.abc import Callable, Iterator

from msgspec import Struct

from specpress.diagnostics import Place, Report
from specpress.source.document import Document
from specpress.source.objects import DOCUMENT, SCHEMA, kind_at, rebuild
from specpress.source.operation_references import report_referred_operations
from specpress.source.pointer import Json, child, find, from_fragment, split
from specpress.source.referenced_files import ReferencedFiles

_COMPONENTS = {
    "Schema": "schemas",
    "Parameter": "parameters",
    "Response": "responses",
    "Header": "headers",
    "Example": "examples",
    "Link": "links",
    "Callback": "callbacks",
    "Request Body": "requestBodies",
    "Security Scheme": "securitySchemes",
    "Path Item": "pathItems",
    "Media Type": "mediaTypes",
}
"""Where an OpenAPI document holds the objects of each kind that may be referred to."""

_OF_SWAGGER = {
    "Schema": "definitions",
    "Parameter": "parameters",
    "Response": "responses",
}
_UNREAD = frozenset({"Example", "Link", "Discriminator"})
"""What nothing that is generated rests on: a value of a mapping that means nothing is left out."""

_PATH_ITEM_DEPTH = len(("paths", "/path"))

MAX_NESTED = 1_000
"""How many references may be replaced by what they mean within others that are: each level may double them."""

MAX_LEVELS = 32
"""How deep such references may be within one another."""

_OUTSIDE = re.compile(
    r"""\$ref["']?\s*+:\s*+(?!["']?\#)  # a reference that begins with no fragment
       |\$ref["']?(?!["']?\s*+:)       # a key that is written otherwise
       |mapping["']?\s*+:              # of a discriminator
       |\\(?:u00|x|U000000)(?:24|72|65|66|6d|61|70|69|6e|67)  # a letter of these keys as an escape""",
    re.VERBOSE | re.IGNORECASE,
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

    def move_down(self, pointer: str) -> _Location:
        """Give where a node is by its pointer from here."""
        source, target = f"{self.source}{pointer}", f"{self.target}{pointer}"
        return _Location(self.file, source, target)

    def __truediv__(self, step: str | int) -> _Location:
        return _Location(self.file, child(self.source, step), child(self.target, step))


class _Target(Struct, frozen=True):
    """What a reference, ``ref``, means: a node of a file."""

    ref: str
    file: str
    pointer: str
    value: Json


class _Bundler:
    """One document taking in others."""

    def __init__(
        self, document: Document, load: Callable[[str], str | None], report: Report
    ) -> None:
        self._main = document
        self._files = ReferencedFiles(document, load, report)
        self._name = self._files.main_name
        self._report = report
        self._origins: dict[str, Place] = dict(document.origins)
        self._names: dict[tuple[str, str, str], str] = (
            {}
        )  # file, pointer and kind -> component pointer
        self._inlining: set[tuple[str, str]] = set()
        self._nested = 0
        self._has_grown = False
        self._operations: list[Place] = []
        self._elsewhere: dict[str, str] = {}  # pointer into data -> kind
        self._added: dict[str, dict[str, Json]] = {}
        self._pending: deque[tuple[str, str, Json, _Location]] = deque()
        is_swagger = "swagger" in document.root
        above = "" if is_swagger else "/components"
        self._containers = {
            kind: f"{above}/{key}"
            for kind, key in (_OF_SWAGGER if is_swagger else _COMPONENTS).items()
        }
        self._taken = {
            kind: set(self._existing_names(kind)) for kind in self._containers
        }

    def bundled_document(self) -> Document:
        """Give the bundled document."""
        self._claim_names()
        main = _Location(self._name, "", "")
        bundled = self._bundle_node(self._main.root, main, DOCUMENT)
        root = bundled if isinstance(bundled, dict) else {}
        while self._pending or self._elsewhere:
            while self._pending:
                kind, name, value, at = self._pending.popleft()
                self._added.setdefault(kind, {})[name] = self._bundle_node(
                    value, at, kind
                )
            root = self._bundle_elsewhere(root)
        for kind, added in self._added.items():
            root = _graft(root, split(self._containers[kind]), added)
        report_referred_operations(self._operations, self._report)
        return Document(self._main.file, root, self._origins)

    def _bundle_elsewhere(self, root: dict[str, Json]) -> dict[str, Json]:
        """Bundle what stands among data and is referred to all the same."""
        elsewhere, self._elsewhere = self._elsewhere, {}
        for pointer, kind in elsewhere.items():
            node = find(root, pointer)
            if node is not None:
                at = _Location(self._name, pointer, pointer)
                new = self._bundle_node(node[0], at, kind)
                if new is not node[0]:
                    changed = _replace_node(root, split(pointer), new)
                    root = changed if isinstance(changed, dict) else root
        return root

    def _claim_names(self) -> None:
        """Let a component that is only a reference to a file be that file's component for all other references."""
        for kind, container in sorted(self._containers.items()):
            for name in self._existing_names(kind):
                pointer = child(container, name)
                match find(self._main.root, pointer):
                    case ({"$ref": str(ref)},) if not ref.startswith("#"):
                        at = _Location(self._name, pointer, pointer)
                        target = self._find_target(ref, at, kind, quiet=True)
                        if target is not None and target.file != self._name:
                            key = target.file, target.pointer, kind
                            self._names.setdefault(key, pointer)
                    case _:
                        pass

    def _existing_names(self, kind: str) -> Iterator[str]:
        container = find(self._main.root, self._containers[kind])
        if container is not None and isinstance(container[0], dict):
            yield from container[0]

    def _bundle_node(self, node: Json, at: _Location, kind: str) -> Json:
        """Give the node with references to other files replaced; what has none is shared with the one given."""

        def change(inner: Json, pointer: str, inner_kind: str) -> Json:
            return self._bundle_object(inner, at.move_down(pointer), inner_kind)

        return rebuild(node, kind, change)

    def _bundle_object(self, node: Json, at: _Location, kind: str) -> Json:
        """Give an object in whose members all references are replaced with its own one replaced."""
        if not isinstance(node, dict) or kind == DOCUMENT:
            return node
        if kind == "Discriminator":
            mapping = node.get("mapping")
            new = self._bundle_mapping(mapping, at / "mapping")
            return node if new is mapping else {**node, "mapping": new}
        ref = node.get("$ref")
        return (
            self._bundle_reference(node, ref, at, kind)
            if isinstance(ref, str)
            else node
        )

    def _bundle_mapping(self, node: Json, at: _Location) -> Json:
        """Give a discriminator's mapping; a value is a component's name or a reference (OpenAPI 3.1, 4.8.25.3)."""
        if not isinstance(node, dict):
            return node
        changed: dict[str, Json] = {}
        for key, value in node.items():
            if isinstance(value, str) and ("#" in value or "." in value):
                if value.startswith("#") and at.file == self._name:
                    continue
                target = self._find_target(
                    value, at / key, "Discriminator", quiet="#" not in value
                )
                if target is not None:
                    changed[key] = f"#{self._component_pointer(target, SCHEMA)}"
        return {**node, **changed} if changed else node

    def _bundle_reference(
        self, node: dict[str, Json], ref: str, at: _Location, kind: str
    ) -> Json:
        """Give a node in whose place another is meant."""
        in_main = at.file == self._name
        is_shared = kind in self._containers
        if ref.startswith("#") and in_main and is_shared:
            self._note_elsewhere(from_fragment(ref[1:]), kind)
            return node
        target = self._find_target(ref, at / "$ref", kind)
        if target is None:
            return node
        is_item = kind == "Path Item" and len(split(at.target)) == _PATH_ITEM_DEPTH
        is_own = in_main and at.target.rpartition("/")[0] == self._containers.get(kind)
        if is_shared and not (is_item or is_own):
            return {**node, "$ref": f"#{self._component_pointer(target, kind)}"}
        if is_shared and target.file == self._name:
            return {**node, "$ref": f"#{target.pointer}"}
        if kind == "Operation":
            self._operations.append(self._files.place(at.file, at.source))
        return self._inline(node, target, at, kind)

    def _note_elsewhere(self, pointer: str, kind: str) -> None:
        """Remember what is referred to within the document and no walk over its objects comes by."""
        if pointer.startswith("/") and kind_at(pointer) is None:
            self._elsewhere.setdefault(pointer, kind)

    def _inline(
        self, node: dict[str, Json], target: _Target, at: _Location, kind: str
    ) -> Json:
        """Give what a node refers to in its place, beside what stands with the reference."""
        where = target.file, target.pointer
        if where in self._inlining:
            self._files.report_circle(target.ref, at.file, child(at.source, "$ref"))
            return node
        if len(self._inlining) > 1:  # an operation of a path item is usual
            self._nested += 1
            if self._nested > MAX_NESTED or len(self._inlining) > MAX_LEVELS:
                self._report_growth(at)
                return node
        inner = _Location(target.file, target.pointer, at.target)
        self._origins[at.target] = self._files.place(*where)
        self._inlining.add(where)
        bundled = self._bundle_node(target.value, inner, kind)
        self._inlining.discard(where)
        siblings = {key: item for key, item in node.items() if key != "$ref"}
        if not siblings or not isinstance(bundled, dict):
            return bundled
        return {**bundled, **siblings}

    def _report_growth(self, at: _Location) -> None:
        if not self._has_grown:
            self._has_grown = True
            self._report.error(
                "source/alias-bomb",
                f"more than {MAX_NESTED:,} references would have to be written out within others",
                self._files.place(at.file, at.source),
            )

    def _component_pointer(self, target: _Target, kind: str) -> str:
        """Give the pointer of the component that a reference becomes; the component is made when first asked for."""
        file, pointer = target.file, target.pointer
        if file == self._name:
            self._note_elsewhere(pointer, kind)
            return pointer
        key = file, pointer, kind
        if key not in self._names:
            name = self._free_name(kind, file, pointer)
            component = child(self._containers[kind], name)
            self._names[key] = component
            at = _Location(file, pointer, component)
            self._origins[component] = self._files.place(file, pointer)
            self._pending.append((kind, name, target.value, at))
        return self._names[key]

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
        self, ref: str, at: _Location, kind: str, *, quiet: bool = False
    ) -> _Target | None:
        """Give what a reference, which stands at a place, means; what is missing is reported unless ``quiet``."""
        file, pointer, value = self._files.find(ref, at.file)
        if value is not None:
            return _Target(ref, file, pointer, value[0])
        if not quiet:
            self._files.report_missing(
                ref, at.file, at.source, is_needed=kind not in _UNREAD
            )
        return None


def _replace_node(node: Json, steps: tuple[str, ...], new: Json) -> Json:
    """Give the tree with another node where ``steps`` lead."""
    if not steps:
        return new
    if isinstance(node, list):
        at = int(steps[0])
        return [*node[:at], _replace_node(node[at], steps[1:], new), *node[at + 1 :]]
    if isinstance(node, dict):
        return {**node, steps[0]: _replace_node(node[steps[0]], steps[1:], new)}
    return node


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
