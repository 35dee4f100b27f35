"""YAML, exactly: YAML 1.2 by way of PyYAML's nodes, which know where they stand: slow, but complete.

It reads what the fast parser cannot be trusted with (aliases, tags, merge keys, large numbers) and reports duplicate
keys, unknown tags, numbers that JSON does not have, and text that is no YAML at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

import yaml
from yaml.composer import Composer, ComposerError
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from specpress.diagnostics import Place, Related, Report
from specpress.source import yaml_scalars
from specpress.source.pointer import Json, join
from specpress.text import Lines, shorten

MAX_DEPTH = 256
"""How many collections may stand inside of one another; deep real descriptions have about forty."""

MAX_NODES = 5_000_000
"""How many values a document may have once its aliases are written out."""

_MAX_BRACKETS = 400  # some may stand in strings; libyaml itself gives up at 1,000
_REPEATED_ANCHOR = "found duplicate anchor"
_CORE = "tag:yaml.org,2002:"
_SCALARS = frozenset({"null", "bool", "int", "float", "str", "merge"})
_PLAIN = {None, ""}
_BRACKET = re.compile(r"[\[\]{}]")
_INDENT = re.compile(r"^[ \t?:-]{500}", re.MULTILINE)

Path = tuple["Path", str] | None
"""The steps to a node, last one first: cheap to extend, written out only for a finding."""


class TooDeepError(Exception):
    """Collections stand inside of one another more often than `MAX_DEPTH`."""


class _TooLargeError(Exception):
    """The document's aliases make it larger than `MAX_NODES`."""


class _CoreSchema:
    """The core schema of YAML 1.2 in place of the types of YAML 1.1."""

    def resolve(
        self, kind: type[Node], value: str | None, implicit: tuple[bool, bool]
    ) -> str:
        if kind is ScalarNode:
            plain = bool(implicit[0]) and value is not None
            return _CORE + (
                yaml_scalars.tag_of(value) if plain and value is not None else "str"
            )
        return _CORE + ("map" if kind is MappingNode else "seq")

    def descend_resolver(self, current_node: object, current_index: object) -> None:
        """Do nothing: no tag depends on where a node stands."""

    def ascend_resolver(self) -> None:
        """Do nothing: no tag depends on where a node stands."""


class _Loader(_CoreSchema, yaml.CSafeLoader):
    """PyYAML's parser, which refuses a second anchor of one name."""


class _AnchorLoader(_CoreSchema, Composer, yaml.CSafeLoader):
    """The same with a slower composer, to which an anchor may be given again (YAML 1.2.2, section 7.1)."""

    def __init__(self, text: str) -> None:
        yaml.CSafeLoader.__init__(self, text)
        Composer.__init__(self)

    def compose_node(self, parent: Node | None, index: int) -> Node | None:
        """Give the next node; an alias means the latest node that has its anchor."""
        event = self.peek_event()
        if not isinstance(event, yaml.AliasEvent):
            self.anchors.pop(getattr(event, "anchor", None), None)
        return super().compose_node(parent, index)


def compose(text: str) -> Node | None:
    """Give the node tree of the text's only document, ``None`` for an empty one.

    Raises yaml.YAMLError, and TooDeepError for nesting that would exhaust the parser's stack.
    """
    if _may_be_deep(text) and _is_deep(text):
        raise TooDeepError
    try:
        return _compose(_Loader(text))
    except ComposerError as error:
        if _REPEATED_ANCHOR not in str(error.context):
            raise
    return _compose(_AnchorLoader(text))


def _compose(loader: yaml.CSafeLoader) -> Node | None:
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def read(file: str, text: str, report: Report) -> Json:
    """Give the value of a YAML text, with what is odd about it reported.

    Raises yaml.YAMLError where the text is no YAML, and TooDeepError.
    """
    node = compose(text)
    if node is None:
        return None
    try:
        return _Reader(file, text, report).make_value(node, None, 0)
    except _TooLargeError:
        report.error(
            "source/alias-bomb",
            f"the document's aliases write it out to more than {MAX_NODES:,} values",
            Place(file, ""),
        )
        return None


def flow_keys(text: str) -> set[str] | None:
    """Give the plain keys of a flow collection; ``None`` if it is anything but plain (see `scan`)."""
    if len(_BRACKET.findall(text)) > MAX_DEPTH:
        return None
    report = Report()
    try:
        node = compose(text)
        if node is None:
            return None
        reader = _Reader("", text, report)
        reader.make_value(node, None, 0)
    except (yaml.YAMLError, TooDeepError):
        return None
    return None if len(report) or reader.aliased else reader.plain_keys


def _may_be_deep(text: str) -> bool:
    """Whether a cheap look at brackets and indentation leaves deep nesting possible."""
    steps = (1 if bracket in "[{" else -1 for bracket in _BRACKET.findall(text))
    if max(accumulate(steps), default=0) > _MAX_BRACKETS:
        return True
    return _INDENT.search(text) is not None


def _is_deep(text: str) -> bool:
    """Whether collections stand too levels deep; found out without recursion, and no later than there."""
    depth = 0
    for event in yaml.parse(text, _Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
    return False


class _Reader:
    """Makes values of one document's nodes. A node that an alias names again gives the same value again."""

    def __init__(self, file: str, text: str, report: Report) -> None:
        self.plain_keys: set[str] = set()
        self.aliased = False
        self._file = file
        self._text = text
        self._report = report
        self._lines: Lines | None = None
        self._count = 0
        self._made: dict[int, tuple[Json, int] | None] = {}

    def make_value(self, node: Node, path: Path, depth: int) -> Json:
        """Give the value of a node; ``depth`` is how many collections it stands in."""
        self._count += 1
        if self._count > MAX_NODES:
            raise _TooLargeError
        if isinstance(node, ScalarNode):
            return self._make_scalar(node, path)
        if id(node) in self._made:
            return self._repeat_alias(node, path)
        if depth >= MAX_DEPTH:
            raise TooDeepError
        self._made[id(node)] = None
        before = self._count
        value: Json
        if isinstance(node, MappingNode):
            value = self._make_mapping(node, path, depth + 1)
        else:
            items: list[Node] = node.value
            value = [
                self.make_value(item, (path, str(index)), depth + 1)
                for index, item in enumerate(items)
            ]
        self._made[id(node)] = value, self._count - before
        if node.tag not in {f"{_CORE}map", f"{_CORE}seq"}:
            self._report_tag(node, path)
        return value

    def _repeat_alias(self, node: Node, path: Path) -> Json:
        """Give the value of an aliased collection once more; it counts as often as it is written out."""
        self.aliased = True
        known = self._made[id(node)]
        if known is None:
            self._report.error(
                "source/alias-cycle",
                "an alias inside of the node that it names: the document has no end",
                self._place(node, path),
            )
            return None
        value, size = known
        self._count += size
        return value

    def _make_scalar(self, node: ScalarNode, path: Path) -> Json:
        name, text = node.tag.removeprefix(_CORE), str(node.value)
        if name not in _SCALARS:
            if node.tag != "!":
                self._report_tag(node, path)
            name = yaml_scalars.tag_of(text) if node.style in _PLAIN else "str"
        try:
            return yaml_scalars.parse_scalar(text, name)
        except ValueError:
            self._report.warning(
                "source/number" if name in {"int", "float"} else "source/tag",
                f"{shorten(text, 40)!r} is no {name} that JSON can write; it is kept as text",
                self._place(node, path),
            )
            return text

    def _make_mapping(
        self, node: MappingNode, path: Path, depth: int
    ) -> dict[str, Json]:
        members: dict[str, Json] = {}
        first: dict[str, ScalarNode] = {}
        merged: dict[str, Json] = {}
        for key, item in node.value:
            if not isinstance(key, ScalarNode):
                self._report.warning(
                    "source/key",
                    "a mapping key must be a scalar; the entry is left out",
                    self._place(key, path),
                )
                continue
            if key.style in _PLAIN:
                self.plain_keys.add(key.value)
            if key.tag == f"{_CORE}merge":
                for name, inherited in self._merged_members(item, path, depth):
                    merged.setdefault(name, inherited)
                continue
            name = key.value
            if name in first:
                self._report_duplicate(key, first[name], path)
            first.setdefault(name, key)
            members[name] = self.make_value(item, (path, name), depth)
        return {**merged, **members} if merged else members

    def _merged_members(
        self, node: Node, path: Path, depth: int
    ) -> Iterator[tuple[str, Json]]:
        """Give what a merge key brings in, what matters most first (YAML 1.1 type "merge")."""
        sources = node.value if isinstance(node, SequenceNode) else [node]
        for source in sources:
            if isinstance(source, MappingNode):
                value = self.make_value(source, (path, "<<"), depth)
                if isinstance(value, dict):
                    yield from value.items()
            else:
                self._report.warning(
                    "source/merge-key",
                    "a merge key needs a mapping or a list of mappings; this one is left out",
                    self._place(source, path),
                )

    def _report_duplicate(self, key: ScalarNode, first: ScalarNode, path: Path) -> None:
        self._report.warning(
            "source/duplicate-key",
            f"the key {key.value!r} occurs twice in one mapping; the last one is used",
            self._place(key, (path, key.value)),
            hint="rename or remove one of the two",
            related=(Related(self._place(first, (path, key.value)), "first here"),),
        )

    def _report_tag(self, node: Node, path: Path) -> None:
        self._report.warning(
            "source/tag",
            f"the tag {node.tag!r} has no meaning here; the value is read as if it had none",
            self._place(node, path),
        )

    def _place(self, node: Node, path: Path) -> Place:
        if self._lines is None:
            self._lines = Lines(self._text)
        steps: list[str] = []
        while path is not None:
            path, step = path
            steps.append(step)
        line, column = self._lines.at(node.start_mark.index)
        return Place(self._file, join(reversed(steps)), line, column)
