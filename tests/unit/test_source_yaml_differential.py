"""The fast parser and PyYAML with the types of YAML 1.2 give the same tree."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
import yaml12
from hypothesis import given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Report
from specpress.source import parse, yaml_exact, yaml_plainness

STACKONE = Path(__file__).parents[2].parent / "shared" / "stackone"
REAL = [
    STACKONE / "2025-12-03" / "openapi.yaml",
    STACKONE / "2025-10-06" / "openapi.yaml",
    STACKONE / "2025-12-03" / "code-samples.overlay.yaml",
]

TRAPS = [
    "a: no\nb: yes\nc: on\nd: off\ne: y\nf: N\n",
    "a: 012\nb: 0o17\nc: 0xAf\nd: -0\ne: +7\nf: 00\ng: 0b1\n",
    "a: 1:30\nb: 12:30:45\nc: 2020-01-01\nd: 2020-01-01T00:00:00Z\n",
    "a: 1_000\nb: 1.\nc: .5\nd: -.5\ne: 1e3\nf: 1E-3\ng: +1.5e+3\nh: .\ni: 1e\n",
    "a: ~\nb: null\nc: Null\nd: NULL\ne: nULL\nf:\ng: ''\n",
    "a: true\nb: True\nc: TRUE\nd: tRue\n",
    "a: =\nb: <\nc: '<<'\n",
    "a: 'it''s'\nb: \"tab\\t\\u00e9\\x41\\N\"\nc: \"line\\\n  joined\"\n",
    "a: |\n  one\n   two\n\n  three\nb: |-\n  x\nc: |+\n  x\n\nd: >\n  f\n  g\n\n  h\ne: 1\n",
    "a: |2\n    x\n  y\nb: >1-\n  x\n y\n",
    "a: one\n  two\n\n  three\nb: 'one\n\n  two'\nc: \"one\n  two\"\n",
    "a:\n- b: 1\n  c:\n  - 2\n- - 3\n  - 4\n-\n  d: 5\n- {e: 6, f: [7, 8]}\n",
    "a: # comment\n  b: x # y\n  c: x#y\n# z\nd: '#'\n",
    "a:  spaced   out  \nb : colon before\n'c d': e\nf-g/h.i$: j\n",
    "http://x: http://y\na:b: c:d\n",
    "---\na: 1\n",
    "a: {b: , c: [], d: {}}\ne: [a, 'b', \"c\", null, 1.5]\n",
    "a: -x\nb: ?x\nc: :x\nd: '-'\n",
    "\u00e4: \u00f6\n\u65e5\u672c: \U0001f6b2\n",
    "a: 1\r\nb: |\r\n  x\r\n  y\r\n",
    "? a\n: 1\n",
    "x: &x {a: 1}\ny: *x\n",
]


def both(text: str) -> tuple[object, object]:
    report = Report()
    value = yaml_exact.read("b.yaml", text, report)
    assert list(report) == []
    return yaml12.parse_yaml(text), value


@pytest.mark.parametrize("text", TRAPS, ids=range(len(TRAPS)))
def test_the_two_parsers_agree(text: str) -> None:
    fast, slow = both(text)
    assert fast == slow
    assert parse("b.yaml", text, Report()) == slow


@pytest.mark.parametrize("text", TRAPS[:-2], ids=range(len(TRAPS) - 2))
def test_usual_documents_are_left_to_the_fast_parser(text: str) -> None:
    assert yaml_plainness.odd_keys(text) is not None


BLOCKS = """\
a: 1
b:
  c: "x: y"
  'd': |
    e: 1
    - f
  g: [1, {h: 2}]
i:
- j: k
  l:
    - m
    -
      n: o
    - - p
      - q: r
- s
t: u
  v
w: 200
200: {x: y,
  z: 1}
""".splitlines(keepends=True)
LINES = st.lists(
    st.tuples(st.sampled_from(BLOCKS), st.sampled_from(["", "", "", " ", "  ", "- "])),
    max_size=12,
).map(lambda lines: "".join(indent + line for line, indent in lines))
JUNK = st.sampled_from([*"&*!|>{}[]'\":,-?#%@ \n\t~<=0x", "- ", ": ", "<<: ", "1e999"])


@settings(deadline=None, max_examples=300)
@given(LINES, st.lists(st.tuples(st.integers(0, 200), JUNK), max_size=3))
def test_what_is_left_to_the_fast_parser_is_read_as_exactly(
    text: str, junk: list[tuple[int, str]]
) -> None:
    """Whatever passes for plain has no duplicate keys, and the tree that PyYAML gives."""
    for at, more in junk:
        text = text[:at] + more + text[at:]
    if yaml_plainness.odd_keys(text) is None:
        return
    try:
        yaml12.parse_yaml(text)
        report = Report()
        slow = yaml_exact.read("b.yaml", text, report)
    except (ValueError, yaml.YAMLError):
        return
    assert list(report) == []
    assert parse("b.yaml", text, Report()) == slow or not text.strip()


@pytest.mark.parametrize(
    "path", REAL, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_the_two_parsers_agree_on_stackone(path: Path) -> None:
    if not path.is_file():
        pytest.skip("the StackOne documents are not there")
    text = path.read_text("utf-8")
    fast, slow = both(text)
    assert fast == slow
    assert yaml_plainness.odd_keys(text) == frozenset()
