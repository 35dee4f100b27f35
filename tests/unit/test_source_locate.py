"""Locating: the position of a pointer by the fast walk is the one PyYAML's marks give."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Place, Report
from specpress.source import Json, escape, locate, locate_yaml, locate_yaml_exact, parse
from specpress.source.position_tree import PositionTree, UnclearError
from specpress.text import Lines

SHARED = Path(__file__).parents[2].parent / "shared" / "stackone" / "2025-12-03"

TEXT = """\
# bikes for rent
openapi: 3.1.0
paths:
  /bikes:
    get:
      tags: [one, two]
      parameters:
      - name: limit
        schema: {"type": "integer", "minimum": 1}
      -   name: gears
          description: |
            name: not a key
          in: query
      -
        name: colour
  "/bikes/{id}": {get: {tags: [a,
     b]}}
tags:
  - - nested
    - twice
  - x: "quoted
      y: z"
    y: >-

      z: 1

    z: 2
"""


def position(text: str, pointer: str) -> tuple[int | None, int | None]:
    place = Place("b.yaml", pointer)
    found = locate({"b.yaml": text}, [place])[place]
    return found.line, found.column


@pytest.mark.parametrize(
    ("pointer", "expected"),
    [
        ("", (2, 1)),
        ("/openapi", (2, 1)),
        ("/paths", (3, 1)),
        ("/paths/~1bikes/get/tags/1", (6, 19)),
        ("/paths/~1bikes/get/parameters/0", (8, 9)),
        ("/paths/~1bikes/get/parameters/0/name", (8, 9)),
        ("/paths/~1bikes/get/parameters/0/schema/minimum", (9, 37)),
        ("/paths/~1bikes/get/parameters/1/in", (13, 11)),
        ("/paths/~1bikes/get/parameters/2", (15, 9)),
        ("/paths/~1bikes~1{id}/get/tags/1", (17, 6)),
        ("/tags/0/1", (20, 7)),
        ("/tags/1/y", (23, 5)),
        ("/tags/1/z", (27, 5)),
        ("/tags/1/z/deeper/still", (27, 5)),
        ("/paths/~1bikes/post", (4, 3)),
        ("/paths/~1bikes/get/parameters/9", (7, 7)),
        ("/nothing", (2, 1)),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_yaml_positions(pointer: str, expected: tuple[int, int], line_end: str) -> None:
    text = TEXT.replace("\n", line_end)
    assert position(text, pointer) == expected
    assert position("\ufeff" + text, pointer) == expected


@pytest.mark.parametrize(
    ("text", "pointer", "expected"),
    [
        ("a: &x\n  b: 1\nc: *x\n", "/c/b", (2, 3)),
        ("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", "/c/b", (1, 8)),
        ("a: !t\n  b: 1\n", "/a/b", (2, 3)),
        ("? a\n: b: 1\n", "/a/b", (2, 3)),
        ("--- {a: 1}\n", "/a", (1, 6)),
        ("%YAML 1.2\n---\na: 1\n", "/a", (3, 1)),
        ('"\\u0061b": {c: 1}\n', "/ab/c", (1, 13)),
        ("'it''s':\n  a: 1\n", "/it's/a", (2, 3)),
        ("---\na: 1\n", "/a", (2, 1)),
        ("a: [1\n", "/a/0", (1, 1)),
        ("", "/a", (1, 1)),
    ],
)
def test_what_the_fast_walk_leaves_unclear_is_found_exactly(
    text: str, pointer: str, expected: tuple[int, int]
) -> None:
    assert position(text, pointer) == expected


def test_only_places_that_need_it_are_touched() -> None:
    known = Place("b.yaml", "/a", 7, 7)
    page = Place("b.yaml")
    unknown = Place("other.yaml", "/a")
    assert locate({"b.yaml": "a: 1"}, [known, page, unknown]) == {
        known: known,
        page: page,
        unknown: unknown,
    }


def pointers(node: Json, pointer: str = "") -> list[str]:
    found = [pointer]
    match node:
        case dict():
            for key, value in node.items():
                found += pointers(value, f"{pointer}/{escape(key)}")
        case list():
            for index, value in enumerate(node):
                found += pointers(value, f"{pointer}/{index}")
        case _:
            pass
    return found


def exact_positions(text: str, wanted: list[str]) -> dict[str, tuple[int, int]]:
    tree = PositionTree()
    for pointer in wanted:
        tree.add(pointer)
    locate_yaml_exact.find_in_yaml_nodes(text, tree)
    lines = Lines(text)
    return {pointer: lines.at(tree.nearest(pointer)) for pointer in wanted}


KEYS = st.one_of(
    st.sampled_from(
        ["name", "$ref", "/b/{id}", "200", "a b", "x-y", "-", "a: b", "it's"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=5),
)
LEAVES = st.one_of(
    st.none(),
    st.integers(),
    st.sampled_from(
        ["a: b", "- x", "x\n  y: 1\n\nz\n", "  indented\nless\n", "# no", '"']
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30),
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=20,
)
STYLES: list[dict[str, Any]] = [
    {"allow_unicode": True},
    {"indent": 4},
    {"default_style": "|"},
    {"default_style": ">"},
    {"default_style": '"', "width": 15},
    {"default_style": "'", "width": 15},
    {"default_flow_style": True, "width": 15},
    {"default_flow_style": None},
    {"explicit_start": True},
]


class Indented(yaml.SafeDumper):
    """Writes items of a sequence deeper than its key, as most people do."""

    def increase_indent(self, *_: bool, flow: bool = False, **__: bool) -> None:
        super().increase_indent(flow=flow, indentless=False)


@settings(deadline=None)  # the machine may be busy
@given(
    st.dictionaries(KEYS, TREES, min_size=1, max_size=4),
    st.sampled_from(STYLES),
    st.sampled_from([Indented, yaml.SafeDumper]),
)
def test_yaml_positions_are_those_of_compose(
    tree: dict[str, Json], style: dict[str, Any], dumper: type[yaml.SafeDumper]
) -> None:
    text = yaml.dump(tree, Dumper=dumper, sort_keys=False, **style)
    wanted = pointers(parse("b.yaml", text, Report()))
    expected = exact_positions(text, wanted)
    places = [Place("b.yaml", pointer) for pointer in wanted]
    found = locate({"b.yaml": text}, places)
    for place in places:
        assert (found[place].line, found[place].column) == expected[place.pointer or ""]


@settings(deadline=None)  # the machine may be busy
@given(
    st.dictionaries(KEYS, TREES, min_size=1, max_size=4),
    st.sampled_from([None, 1, 4]),
    st.sampled_from([(",", ":"), (", ", ": "), (" ,", " : ")]),
)
def test_json_positions_are_those_of_compose(
    tree: dict[str, Json], indent: int | None, separators: tuple[str, str]
) -> None:
    text = json.dumps(tree, indent=indent, separators=separators, ensure_ascii=False)
    wanted = pointers(tree)
    try:
        expected = exact_positions(text, wanted)
    except UnclearError:
        return  # JSON that PyYAML cannot read, such as a raw U+007F
    places = [Place("b.json", pointer) for pointer in wanted]
    found = locate({"b.json": text}, places)
    for place in places:
        assert (found[place].line, found[place].column) == expected[place.pointer or ""]


def test_block_style_needs_no_compose() -> None:
    wanted = PositionTree()
    for pointer in pointers(parse("b.yaml", TEXT, Report())):
        wanted.add(pointer)
    locate_yaml.find_in_yaml(TEXT, wanted)
    assert wanted.children["tags"].children["1"].children["z"].offset is not None


def test_two_hundred_places_of_a_large_document_are_cheap() -> None:
    schema = "".join(
        f"    Bike{number}:\n      type: object\n      properties:\n"
        + "".join(
            f"        part_{part}:\n          type: string\n"
            f"          description: 'the {part}th part of bike {number}'\n"
            for part in range(20)
        )
        for number in range(600)
    )
    text = f"openapi: 3.1.0\ncomponents:\n  schemas:\n{schema}"
    chosen = random.Random(1)  # noqa: S311 - a sample, not a secret
    places = [
        Place(
            "b.yaml",
            f"/components/schemas/Bike{chosen.randrange(600)}/properties/part_{chosen.randrange(20)}/type",
        )
        for _ in range(200)
    ]
    started = time.process_time()
    found = locate({"b.yaml": text}, places)
    assert time.process_time() - started < 0.5
    assert all(found[place].column == 11 for place in places)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the StackOne documents are not there")
def test_every_position_in_the_stackone_document() -> None:
    text = (SHARED / "openapi.yaml").read_text("utf-8")
    wanted = pointers(parse("openapi.yaml", text, Report()))
    expected = exact_positions(text, wanted)
    places = [Place("openapi.yaml", pointer) for pointer in wanted]
    found = locate({"openapi.yaml": text}, places)
    assert len(places) > 60_000
    for place in places:
        assert (found[place].line, found[place].column) == expected[place.pointer or ""]
