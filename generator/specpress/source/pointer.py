"""Pointers: RFC 6901 text to the steps it names and back, and the way they lead through a tree."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""A JSON value as the parsers give it: mapping keys are strings, numbers are finite."""

_INDEX = re.compile(r"0|[1-9][0-9]{0,18}")


def escape(step: str) -> str:
    """Give one reference token as it stands in a pointer (RFC 6901, section 3)."""
    if "~" in step or "/" in step:
        return step.replace("~", "~0").replace("/", "~1")
    return step


def child(pointer: str, *steps: str | int) -> str:
    """Give the pointer that goes on from ``pointer`` by keys and indexes."""
    for step in steps:
        pointer += "/" + (escape(step) if isinstance(step, str) else str(step))
    return pointer


def join(steps: Iterable[str]) -> str:
    """Give the pointer made of these steps."""
    return "".join("/" + escape(step) for step in steps)


def split(pointer: str) -> tuple[str, ...]:
    """Give the steps of a pointer; the root has none. A missing first slash is forgiven."""
    if not pointer:
        return ()
    steps = pointer.removeprefix("/").split("/")
    if "~" in pointer:
        steps = [step.replace("~1", "/").replace("~0", "~") for step in steps]
    return tuple(steps)


def parent(pointer: str) -> str:
    """Give the pointer without its last step; the root is its own parent."""
    return pointer.rpartition("/")[0]


def from_fragment(fragment: str) -> str:
    """Give the pointer in a URI fragment without its ``#`` (RFC 6901, section 6): percent-decoded."""
    return unquote(fragment) if "%" in fragment else fragment


def step_into(node: Json, step: str) -> tuple[Json] | None:
    """Give the child of ``node`` under that step in a 1-tuple, ``None`` where there is none.

    The tuple tells a child that is null from an absent one.
    """
    match node:
        case dict() if step in node:
            return (node[step],)
        case list() if _INDEX.fullmatch(step) and int(step) < len(node):
            return (node[int(step)],)
        case _:
            return None


def find(root: Json, pointer: str) -> tuple[Json] | None:
    """Give the node at ``pointer`` in a 1-tuple, ``None`` where the pointer leads nowhere."""
    child: tuple[Json] | None = (root,)
    for step in split(pointer):
        if child is None:
            return None
        child = step_into(child[0], step)
    return child
