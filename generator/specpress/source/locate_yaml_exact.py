"""Locate exactly: the positions of wanted nodes by PyYAML's marks; slow, for what the fast walks leave unclear."""

from __future__ import annotations

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from specpress.source.position_tree import PositionTree, UnclearError
from specpress.source.yaml_exact import TooDeepError, compose

_MERGE = "tag:yaml.org,2002:merge"


def find_in_yaml_nodes(text: str, positions: PositionTree, shift: int = 0) -> None:
    """Find the positions of nodes in a document, or in a flow collection that begins at ``shift`` in one.

    Raises UnclearError where the text is no YAML.
    """
    try:
        node = compose(text)
    except (yaml.YAMLError, TooDeepError):
        raise UnclearError from None
    if node is None:
        return
    if positions.offset is None:
        positions.offset = node.start_mark.index + shift
    _visit(node, positions, shift)


def _visit(node: Node, positions: PositionTree, shift: int) -> None:
    for step, child in positions.children.items():
        pair = _find_child(node, step)
        if pair is not None:
            start_node, value = pair
            child.offset = start_node.start_mark.index + shift
            _visit(value, child, shift)


def _find_child(node: Node, step: str) -> tuple[Node, Node] | None:
    """Give the node where a child stands (a member's key, an item itself) and the child."""
    if isinstance(node, SequenceNode):
        if step.isdecimal() and int(step) < len(node.value):
            return node.value[int(step)], node.value[int(step)]
        return None
    if not isinstance(node, MappingNode):
        return None
    inherited = None
    for key, value in reversed(node.value):
        if not isinstance(key, ScalarNode):
            continue
        if key.tag == _MERGE:
            sources = value.value if isinstance(value, SequenceNode) else [value]
            for source in reversed(sources):
                if isinstance(source, MappingNode):
                    inherited = _find_child(source, step) or inherited
        elif key.value == step:
            return key, value
    return inherited
