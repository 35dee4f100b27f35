"""Tables of values are read at once where every row is plain; row by row they give the same."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress.diagnostics import Report
from specpress.docs import read_docs, rows

CELL = st.text(st.sampled_from("aB1_`|\\ *<>~-\u00a0\t."), max_size=8)
ROW = st.one_of(
    st.builds("| `{}` | {} |".format, CELL, CELL),
    st.builds("| `{}`   | {}   |".format, st.sampled_from("ABCD"), CELL),
    st.sampled_from(
        ["| - | `Unrecognized<string>` |", "| `A` | a |", "| ~~`A`~~ | a |"]
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ROW, max_size=5))
def test_plain_tables_give_what_row_by_row_they_would(
    monkeypatch: pytest.MonkeyPatch, table: list[str]
) -> None:
    text = "\n".join(
        ["# Enum", "", "## Values", "", "| Name | Value |", "| --- | --- |", *table]
    )
    at_once, row_by_row = Report(), Report()
    quick = read_docs([("docs/enum.md", text)], at_once)
    with monkeypatch.context() as patched:
        patched.setattr(rows, "_plain_members", lambda _source, _table: None)
        slow = read_docs([("docs/enum.md", text)], row_by_row)
    assert quick == slow
    assert list(at_once) == list(row_by_row)
