"""Parsing: YAML 1.2 and JSON into plain values, with every oddity reported."""

from __future__ import annotations

import json
import re
import time
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Report, Severity
from specpress.source import Json, parse, yaml_plainness

KEYS = st.one_of(
    st.sampled_from(["name", "$ref", "/bikes/{id}", "200", "no", "a b", "x-y", "on"]),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=6),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False, width=32).map(
        lambda number: float(f"{number:.3f}")
    ),
    st.sampled_from(
        [
            "no",
            "012",
            "1:30",
            "2020-01-01",
            "yes: no",
            "- x",
            "#",
            "a\n b: c\n",
            "=",
            "~",
        ]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=20),
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)
    ),
    max_leaves=20,
)
DOCUMENTS = st.dictionaries(KEYS, TREES, min_size=1, max_size=5)
STYLES: list[dict[str, Any]] = [
    {},
    {"indent": 4},
    {"default_style": '"'},
    {"default_style": "'"},
    {"default_style": "|"},
    {"default_flow_style": True},
    {"default_flow_style": None},
    {"width": 20},
    {"explicit_start": True},
    {"allow_unicode": True, "line_break": "\r\n"},
]


def quiet(text: str, file: str = "bikes.yaml") -> Json:
    """Parse what must give no finding."""
    report = Report()
    value = parse(file, text, report)
    assert list(report) == []
    return value


def codes(text: str, file: str = "bikes.yaml") -> list[str]:
    report = Report()
    parse(file, text, report)
    return [diagnostic.code for diagnostic in report]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", "no"),
        ("a: 012", 12),
        ("a: 0o14", 12),
        ("a: 0x1F", 31),
        ("a: 1:30", "1:30"),
        ("a: 2020-01-01", "2020-01-01"),
        ("a: 1_000", "1_000"),
        ("a: 1e3", 1000.0),
        ("a: .5", 0.5),
        ("a: ~", None),
        ("a:", None),
        ("a: 0b11", "0b11"),
        ("a: =", "="),
        ("a: 18446744073709551616", 2**64),
        ("a: 9223372036854775807", 2**63 - 1),
        ("a: 0xffffffffffffffffffff", 2**80 - 1),
        ("a: 0o777777777777777777777777", 2**72 - 1),
        ("a: [x, 123456789012345678901]", ["x", 123456789012345678901]),
        ("a: {b: 0xffffffffffffffffffff}", {"b": 2**80 - 1}),
        ("a: yes", "yes"),
        ("a: TRUE", True),
        ("a: tRUE", "tRUE"),
    ],
)
def test_scalars_are_read_as_yaml_1_2(text: str, value: Json) -> None:
    assert quiet(text) == {"a": value}
    assert quiet(f"x: &x 1\n{text}") == {"x": 1, "a": value}  # the exact way


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("200: x\n'404': y", ["200", "404"]),
        ("012: x\n1.10: y", ["012", "1.10"]),
        ("true: x\nnull: y\nno: z", ["true", "null", "no"]),
        ("{200: x, True: y}", ["200", "True"]),
        ("0x10: x", ["0x10"]),
    ],
)
def test_keys_are_strings_as_written(text: str, keys: list[str]) -> None:
    value = quiet(text)
    assert isinstance(value, dict)
    assert list(value) == keys


def test_anchors_and_merge_keys_are_applied() -> None:
    text = """\
defaults: &d {colour: red, gears: 3}
more: &m {gears: 7, bell: true}
bike:
  colour: blue
  <<: [*d, *m]
"""
    value = quiet(text)
    assert isinstance(value, dict)
    assert value["bike"] == {"colour": "blue", "gears": 3, "bell": True}


@pytest.mark.parametrize(
    ("text", "value", "code"),
    [
        ("a: !!binary aGk=", "aGk=", "source/tag"),
        ("a: !gear 3", 3, "source/tag"),
        ("a: !!set {b: }", {"b": None}, "source/tag"),
        ("a: .inf", ".inf", "source/number"),
        ("a: 1e999", "1e999", "source/number"),
        ("a: !!int x", "x", "source/number"),
    ],
)
def test_what_json_lacks_is_kept_and_reported(
    text: str, value: Json, code: str
) -> None:
    report = Report()
    assert parse("bikes.yaml", text, report) == {"a": value}
    (finding,) = report
    assert (finding.code, finding.severity) == (code, Severity.WARNING)
    assert str(finding.place) == "bikes.yaml:1:4"


def test_explicit_core_tags_are_obeyed_in_silence() -> None:
    assert quiet('a: !!str 5\nb: !!float "1"\nc: !!map {}') == {
        "a": "5",
        "b": 1.0,
        "c": {},
    }


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("a: 1\nb: 2\na: 3\n", [("3:1", "1:1")]),
        ("a:\n  - b: 1\n    c: 2\n    b: 3\n", [("4:5", "2:5")]),
        ("a: {b: 1, b: 2}\n", [("1:11", "1:5")]),
        ("a:\n  {b: 1,\n   b: 2}\n", [("3:4", "2:4")]),
        ("a: 1\n\"a\": 2\n'a': 3\n", [("2:1", "1:1"), ("3:1", "1:1")]),
        ("200: x\n'200': y\n", [("2:1", "1:1")]),
        ("a:\n- x\n-\n  b: 1\n  c: |\n    b: 2\n  b: 3\n", [("7:3", "4:3")]),
        ("a b: 1\nc: x\n  y\na b: 2\n", [("4:1", "1:1")]),
        ('{"a": 1,\n "a": 2}', [("2:2", "1:2")]),
        ('{"a": [{}, {"b": 1, "b": {}}]}', [("1:21", "1:13")]),
        ("x:\n  a: 1\n\n  # why\n  a: 2\n", [("5:3", "2:3")]),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_duplicate_keys_are_reported_with_both_places(
    text: str, positions: list[tuple[str, str]], end: str
) -> None:
    report = Report()
    assert parse("b.yaml", text.replace("\n", end), report) is not None
    assert {diagnostic.code for diagnostic in report} == {"source/duplicate-key"}
    assert not report.failed
    assert [(str(d.place), str(d.related[0].place)) for d in report] == [
        (f"b.yaml:{later}", f"b.yaml:{first}") for later, first in positions
    ]


NESTED_TWICE = '{"a": [1, {"b": 1, "b": "}"}], "a": 2, "a": {}}'


@pytest.mark.parametrize("name", ["b.json", "b.yaml"])
@pytest.mark.parametrize("extra", ["", *'{}[],:"0x'])
def test_json_with_duplicate_keys_and_a_mistake_is_no_valid_json(
    name: str, extra: str
) -> None:
    places = range(len(NESTED_TWICE) + 1)
    texts = {NESTED_TWICE[:at] + extra + NESTED_TWICE[at:] for at in places}
    texts |= {NESTED_TWICE[:at] + extra + NESTED_TWICE[at + 1 :] for at in places}
    for text in texts:
        report = Report()
        parse(name, text, report)
        try:
            json.loads(text)
        except ValueError:
            # Some of these texts are YAML.
            if name == "b.json":
                assert {one.code for one in report} == {"source/syntax"}, text


def test_json_with_duplicate_keys_and_a_number_beyond_python_is_no_valid_json() -> None:
    text = '{"a": 1, "a": ' + "9" * 5000 + "}"
    assert codes(text, "b.json") == ["source/syntax"]


@pytest.mark.parametrize(
    "text",
    [
        "a:\n  b: 1\nc:\n  b: 1\n",
        "- a: 1\n- a: 1\n-\n  a: 1\n",
        "a: |\n  b: 1\n  b: 1\nc: >-\n\n  c: 1\n\n  c: 1\n",
        'a: "x\n  b: 1\n  b: 1"\n',
        "a: x\n  y\n  y\nb:\n  - - c: 1\n  - - c: 1\n",
        "a:\n- b: 1\n  c: 1\n- b: 1\nd:\n  b: 1\n",
        "- |\n b: 1\n b: 1\n- x\n",
        "a: {b: {c: 1}, d: {c: 1}}\n",
        "a: [{b: 1}, {b: 1}]\n",
    ],
)
def test_equal_keys_of_different_mappings_are_no_duplicates(text: str) -> None:
    assert quiet(text) == yaml.safe_load(text)
    assert yaml_plainness.odd_keys(text) is not None


@pytest.mark.parametrize(
    ("file", "text", "position", "words"),
    [
        ("b.yaml", "a: [1\nb: 2", "2:2", "did not find"),
        ("b.yaml", "a:\n\tb: 1", "2:1", "cannot start any token"),
        ("b.yaml", "a: b: c", "1:5", "mapping values are not allowed"),
        ("b.yaml", "a: *x", "1:4", "undefined alias"),
        ("b.yaml", "a: 1\n---\nb: 2", "2:1", "another document"),
        ("b.yaml", 'a: "x', "1:4", "quoted scalar"),
        ("b.yaml", '{"a": 1,', "1:9", "JSON"),
        ("b.json", '{"a": 1 "b"}', "1:9", "JSON"),
        ("b.json", "{a: 1}", "1:2", "JSON"),
        ("b.json", '{"a": NaN}', "1:7", "NaN"),
        ("b.json", '{"a": 1e999}', "1:7", "1e999"),
        ("b.json", '{\n"a": -Infinity}', "2:6", "-Infinity"),
        ("b.json", f'{{"a": {"1" * 5000}}}', "1:7", "111"),
        ("b.yaml", "a: 1\nb: \0", "2:4", "NUL"),
    ],
)
def test_broken_text_gives_one_located_error(
    file: str, text: str, position: str, words: str
) -> None:
    report = Report()
    assert parse(file, text, report) is None
    (finding,) = report
    assert finding.code == "source/syntax"
    assert finding.severity is Severity.ERROR
    assert str(finding.place) == f"{file}:{position}"
    assert words in finding.message


@pytest.mark.parametrize("text", ["", " \n", "\ufeff"])
def test_an_empty_file_is_an_error(text: str) -> None:
    assert codes(text) == ["source/empty"]


@pytest.mark.parametrize(
    "text",
    [
        "[" * 400 + "]" * 400,
        "[" * 200_000,
        "- " * 3000 + "x",
        "- " * 200_000 + "x",
        "a: " + "{b: " * 400 + "1" + "}" * 400,
        "".join(f"{' ' * depth}a:\n" for depth in range(600)),
        '{"a":' * 5000 + "1" + "}" * 5000,
    ],
    ids=range(7),
)
def test_deep_nesting_is_an_error(text: str) -> None:
    assert codes(text) == ["source/too-deep"]


def test_brackets_in_strings_are_no_nesting() -> None:
    assert quiet(json.dumps({"a": "[" * 500})) == {"a": "[" * 500}
    assert quiet(f"a: &x '{'[' * 9000}'\n") == {"a": "[" * 9000}


def test_an_alias_bomb_is_refused_at_once() -> None:
    text = "a: &a [1,1,1,1,1,1,1,1,1,1]\n"
    for name, inner in zip("bcdefghijk", "abcdefghij", strict=True):
        text += f"{name}: &{name} [{','.join([f'*{inner}'] * 10)}]\n"
    started = time.process_time()
    assert codes(text) == ["source/alias-bomb"]
    assert time.process_time() - started < 1


def test_an_alias_inside_of_its_own_node_is_an_error() -> None:
    assert codes("a: &x [*x]") == ["source/alias-cycle"]


def test_keys_that_are_collections_are_left_out() -> None:
    assert codes("? [1, 2]\n: x\nb: 1") == ["source/key"]


def test_half_a_surrogate_pair_is_replaced() -> None:
    report = Report()
    value = parse("b.json", '{"a": ["\\ud800x", "\\ud83d\\ude00"]}', report)
    assert value == {"a": ["\ufffdx", "\U0001f600"]}
    assert [d.code for d in report] == ["source/surrogate"]


def test_a_byte_order_mark_is_skipped() -> None:
    assert quiet("\ufeffa: 1") == {"a": 1}
    assert quiet('\ufeff{"a": 1}') == {"a": 1}


@pytest.mark.parametrize("space", ["\u00a0", "\u1680", "\u2003\u3000"])
@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("{}: 1\n", {"{}": 1}),
        ("a: {}", {"a": "{}"}),
        ("a:\n  {}\n", {"a": "{}"}),
        ("- {}\r\n- a", ["{}", "a"]),
        ("a: {} # why\n", {"a": "{}"}),
        ("a: [{}, b]\n", {"a": ["{}", "b"]}),
        ("a: {}b\n", {"a": "{}b"}),
        ("a: b {} c\n", {"a": "b {} c"}),
    ],
)
def test_white_space_beyond_ascii_is_text(text: str, tree: Json, space: str) -> None:
    expected = json.loads(json.dumps(tree).replace("{}", space))
    assert quiet(text.replace("{}", space)) == expected


def test_flow_style_yaml_needs_no_json() -> None:
    assert quiet("{openapi: 3.1.0, paths: {}}") == {"openapi": "3.1.0", "paths": {}}


class Quoting(yaml.SafeDumper):
    """Quotes text that is a number in YAML 1.2 (section 10.3.2) though not in 1.1, such as ``0E0`` and ``0o7``."""


Quoting.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$|0o[0-7]+$"),
    list("-+.0123456789"),
)


@settings(deadline=None)  # the machine may be busy
@given(DOCUMENTS, st.sampled_from(STYLES))
def test_dumped_documents_come_back(
    tree: dict[str, Json], style: dict[str, Any]
) -> None:
    text = yaml.dump(tree, Dumper=Quoting, sort_keys=False, **style)
    core = yaml.safe_load(text)  # 1.1 and 1.2 agree on what this dumper writes
    if core == tree:
        assert quiet(text) == tree


@settings(deadline=None)  # the machine may be busy
@given(DOCUMENTS, st.sampled_from([None, 2]))
def test_json_comes_back(tree: dict[str, Json], indent: int | None) -> None:
    assert quiet(json.dumps(tree, indent=indent), "b.json") == tree
    assert quiet(json.dumps(tree, indent=indent), "b.yaml") == tree


@settings(deadline=None)  # the machine may be busy
@given(DOCUMENTS, st.sampled_from(STYLES), st.data())
def test_mangled_text_gives_findings_and_no_traceback(
    tree: dict[str, Json], style: dict[str, Any], data: st.DataObject
) -> None:
    text = yaml.dump(tree, Dumper=yaml.SafeDumper, **style)
    at = data.draw(st.integers(0, len(text)))
    drop = data.draw(st.integers(0, 5))
    junk = data.draw(
        st.sampled_from(["", "\t", "&a ", "*a", "{", "]", "\n", "!x ", "? ", '"', "\0"])
    )
    mangled = text[:at] + junk + text[at + drop :]
    report = Report()
    value = parse("b.yaml", mangled, report)
    assert value is not None or report.failed or mangled.strip() != ""


@settings(deadline=None)  # the machine may be busy
@given(DOCUMENTS, st.sampled_from(STYLES[:6]))
def test_a_repeated_block_is_a_duplicate(
    tree: dict[str, Json], style: dict[str, Any]
) -> None:
    text = yaml.dump({"a": tree}, Dumper=yaml.SafeDumper, **style)
    if text.startswith(("{", "?")):
        return
    assert "source/duplicate-key" in codes(text + text)
