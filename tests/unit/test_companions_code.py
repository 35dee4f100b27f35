"""Code: what is printed as Python means the value it was printed from, on lines of 88 columns."""

from __future__ import annotations

import ast

from hypothesis import given
from hypothesis import strategies as st

from specpress.companions import code
from specpress.companions.values import OCTETS, Value

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=120)
)
values: st.SearchStrategy[Value] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_an_expression_is_its_value(value: Value) -> None:
    text = "\n".join(code.expression(value, "value = "))
    (statement,) = ast.parse(text).body
    assert isinstance(statement, ast.Assign)
    assert ast.literal_eval(statement.value) == value


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,8}_", fullmatch=True), values, max_size=4)
)
def test_a_call_has_its_arguments(arguments: dict[str, Value]) -> None:
    (statement,) = ast.parse(
        "\n".join(code.call("result = client.get", arguments))
    ).body
    assert isinstance(statement, ast.Assign)
    assert isinstance(statement.value, ast.Call)
    found = {
        word.arg: ast.literal_eval(word.value) for word in statement.value.keywords
    }
    assert found == arguments


def test_lines_are_narrow() -> None:
    value: Value = {"names": ["word " * 40], "inner": [{"a": "b" * 30, "c": "d" * 50}]}
    lines = code.expression(value, "        result = ")
    assert max(map(len, lines)) <= 88
    assert lines[0] == "        result = {"
    assert lines[-1] == "        }"


def test_octets_are_octets() -> None:
    assert code.call("client.send", {"file": OCTETS}) == ['client.send(file=b"...")']
