"""Overlay: a document and an OpenAPI Overlay (1.0, 1.1) -> the document with the overlay's actions applied."""

from __future__ import annotations

from specpress.diagnostics import Place, Report
from specpress.source.document import Document, origin_of
from specpress.source.jsonpath import JSONPathError, Steps, select_nodes
from specpress.source.parse import parse
from specpress.source.pointer import Json, child, find


def read_overlay(file: str, text: str, report: Report) -> Document | None:
    """Parse the text of an overlay; ``None`` after an error, which is reported."""
    before = len(report)
    root = parse(file, text, report)
    if root is None and len(report) > before:
        return None
    if not isinstance(root, dict) or not str(root.get("overlay")).startswith("1."):
        report.error(
            "source/not-an-overlay",
            "this is not an overlay: it does not name version 1 of the Overlay Specification",
            Place(file, ""),
            hint='begin the document with "overlay: 1.0.0"',
        )
        return None
    if not isinstance(root.get("actions"), list):
        report.error(
            "source/not-an-overlay",
            "an overlay needs a list of actions",
            Place(file, ""),
        )
        return None
    return Document(file, root)


def apply_overlay(
    document: Document, overlay_doc: Document, report: Report
) -> Document:
    """Apply the actions of an overlay in their order; neither document is changed.

    An action whose target selects nothing, is no JSONPath, or cannot take the update, is reported and left out.
    """
    result = _OverlaidDocument(document, report)
    actions = overlay_doc.root.get("actions")
    for index, action in enumerate(actions if isinstance(actions, list) else ()):
        pointer = child("/actions", index)
        target = action.get("target") if isinstance(action, dict) else None
        if isinstance(action, dict) and isinstance(target, str):
            result.apply(action, target, overlay_doc, pointer)
        else:
            message = "an action needs a target; it is left out"
            place = overlay_doc.place(pointer)
            report.warning("source/overlay-action", message, place)
    return Document(document.file, result.root, result.origins)


class _OverlaidDocument:
    """The document as far as the actions have come; what they change is copied first."""

    def __init__(self, document: Document, report: Report) -> None:
        self.root = document.root
        self.origins: dict[str, Place] = dict(document.origins)
        self._file = document.file
        self._report = report

    def apply(
        self, action: dict[str, Json], target: str, source: Document, pointer: str
    ) -> None:
        """Apply one action."""
        place = source.place(child(pointer, "target"))
        targets = self._select(target, place)
        if targets is None:
            return
        if not targets:
            message = f"the target {target} matches nothing"
            self._report.warning("source/overlay-no-match", message, place)
            return
        if action.get("remove") is True:
            for steps in sorted(targets, key=_removal_order, reverse=True):
                self._remove(steps, place)
        elif "update" in action:
            origin_of_new = source.place(child(pointer, "update"))
            for steps in targets:
                self._update(steps, action["update"], origin_of_new)
        elif isinstance(action.get("copy"), str):
            self._copy(
                targets, str(action["copy"]), source.place(child(pointer, "copy"))
            )
        else:
            message = "an action needs one of update, remove and copy; it is left out"
            self._report.warning("source/overlay-action", message, place)

    def _select(self, query: str, place: Place) -> list[Steps] | None:
        try:
            return select_nodes(self.root, query)
        except JSONPathError as error:
            message = f"{query} is not a JSONPath of RFC 9535: {error}"
            self._report.error("source/overlay-target", message, place)
            return None

    def _copy(self, targets: list[Steps], query: str, place: Place) -> None:
        sources = self._select(query, place)
        if sources is None:
            return
        if len(sources) != 1:
            message = (
                f"{query} selects {len(sources)} nodes, and only one can be copied"
            )
            self._report.warning("source/overlay-copy", message, place)
            return
        pointer = child("", *sources[0])
        node = find(self.root, pointer)
        if node is None:
            return
        came_from = origin_of(self._file, self.origins, pointer)
        inner = {
            key[len(pointer) :]: moved
            for key, moved in self.origins.items()
            if key.startswith(pointer + "/")
        }
        for steps in targets:
            self._update(steps, node[0], came_from)
            target = child("", *steps)
            self.origins |= {target + suffix: moved for suffix, moved in inner.items()}

    def _update(self, steps: Steps, value: Json, came_from: Place) -> None:
        pointer = child("", *steps)
        holder = find(self.root, pointer)
        if holder is None:
            return
        old = holder[0]
        if isinstance(old, list) and not isinstance(value, list):
            self.origins[child(pointer, len(old))] = came_from
            new: Json = [*old, value]
        else:
            new = self._merge_values(old, value, pointer, came_from)
        self._replace(steps, new)

    def _remove(self, steps: Steps, place: Place) -> None:
        if not steps:
            message = "the whole document cannot be removed"
            self._report.warning("source/overlay-action", message, place)
            return
        pointer = child("", *steps[:-1])
        holder, last = find(self.root, pointer), steps[-1]
        match holder:
            case (dict() as parent,) if last in parent:
                self._forget_origins(child(pointer, last))
                self._replace(
                    steps[:-1], {k: v for k, v in parent.items() if k != last}
                )
            case (list() as parent,) if isinstance(last, int) and last < len(parent):
                places = [
                    origin_of(self._file, self.origins, child(pointer, index))
                    for index in range(len(parent))
                ]
                for index in range(last, len(parent)):
                    self._forget_origins(child(pointer, index))
                for index in range(last + 1, len(parent)):
                    self.origins[child(pointer, index - 1)] = places[index]
                self._replace(steps[:-1], parent[:last] + parent[last + 1 :])
            case _:
                pass  # gone with a node around it

    def _replace(self, steps: Steps, value: Json) -> None:
        """Put ``value`` where ``steps`` lead, in copies of what holds it."""
        root = _replace_at(self.root, steps, value)
        if isinstance(root, dict):
            self.root = root

    def _forget_origins(self, pointer: str) -> None:
        below = pointer + "/"
        stale = [key for key in self.origins if key == pointer or key.startswith(below)]
        for key in stale:
            del self.origins[key]

    def _merge_values(
        self, old: Json, new: Json, pointer: str, came_from: Place
    ) -> Json:
        """Give ``old`` with ``new`` merged into it (Overlay 1.1.0, section 4.4.3.2)."""
        match old, new:
            case dict(), dict():
                merged = dict(old)
                for key, value in new.items():
                    at, place = child(pointer, key), _child_place(came_from, key)
                    if key in merged:
                        merged[key] = self._merge_values(merged[key], value, at, place)
                    else:
                        merged[key] = value
                        self.origins[at] = place
                return merged
            case list(), list():
                for index in range(len(new)):
                    at = child(pointer, len(old) + index)
                    self.origins[at] = _child_place(came_from, index)
                return old + new
            case (dict() | list(), _) | (_, dict() | list()):
                self._report.warning(
                    "source/overlay-incompatible",
                    f"{_type_name(new)} cannot be merged into {_type_name(old)}; that stays as it is",
                    came_from,
                )
                return old
            case _:
                self.origins[pointer] = came_from
                return new


def _replace_at(node: Json, steps: Steps, value: Json) -> Json:
    if not steps:
        return value
    step, *rest = steps
    match node, step:
        case dict(), str():
            return {**node, step: _replace_at(node[step], tuple(rest), value)}
        case list(), int():
            items = list(node)
            items[step] = _replace_at(node[step], tuple(rest), value)
            return items
        case _:
            return node


def _removal_order(steps: Steps) -> tuple[tuple[int, str | int], ...]:
    """Sort indexes as numbers beside keys, so that items are removed from the end of their list on."""
    return tuple((isinstance(step, int), step) for step in steps)


def _child_place(place: Place, step: str | int) -> Place:
    return Place(place.file, child(place.pointer or "", step))


def _type_name(value: Json) -> str:
    match value:
        case dict():
            return "a mapping"
        case list():
            return "a list"
        case _:
            return "a single value"
