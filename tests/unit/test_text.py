"""Text: what messages are made of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.text import did_you_mean, shorten, shorten_line, shorten_pair

GENERATOR = Path(__file__).resolve().parents[2] / "generator" / "specpress"


def test_a_long_text_is_cut_and_says_so() -> None:
    assert shorten("kettle", 6) == "kettle"
    assert shorten("kettles", 6) == "kettle…"
    assert shorten_line("a\n  kettle", 4) == "a ke…"


def test_a_name_is_suggested_in_its_own_spelling_if_any_is_like_it() -> None:
    assert did_you_mean("x-tenent", ["X-Tenant", "page"]) == "did you mean 'X-Tenant'?"
    assert did_you_mean("zzz", ["X-Tenant", "page"]) is None
    assert did_you_mean("zzz", []) is None


@pytest.mark.parametrize(
    ("pattern", "owner"),
    [
        (r"get_close_matches", "text.py"),
        (r"\.rfind\(\"\\n\"", "text.py"),
        (r"partition\(\";\"\)", "media_types.py"),
        (r"def _?is_json\b", "media_types.py"),
        (r"\]\}?…", "text.py"),
    ],
)
def test_each_of_these_has_one_owner(pattern: str, owner: str) -> None:
    # The column of a YAML node is measured from 0 and with the dashes before it.
    others = {"source/locate_yaml.py"} if "rfind" in pattern else set[str]()
    users = {
        str(path.relative_to(GENERATOR))
        for path in GENERATOR.rglob("*.py")
        if re.search(pattern, path.read_text(encoding="utf-8"))
    }
    assert users - others <= {owner}


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        ("a  b", "a c", ("a b", "a c")),
        ("x" * 30, "x" * 20, ("…" + "x" * 15, "…" + "x" * 5)),
        (
            "one two three four five",
            "one two three four six",
            ("… four five", "… four six"),
        ),
        ("one two three four five", "one two three four", ("… four five", "… four")),
        (
            "one two three four five six seven eight nine ten",
            "one two three four 5 six seven eight nine ten",
            ("… four five six seven …", "… four 5 six seven eig…"),
        ),
        ("y" * 40 + "a", "y" * 40 + "b", ("…" + "y" * 5 + "a", "…" + "y" * 5 + "b")),
    ],
)
def test_two_texts_are_shortened_to_where_they_differ(
    one: str, other: str, shown: tuple[str, str]
) -> None:
    assert shorten_pair(one, other, 20) == shown
    assert shorten_pair(other, one, 20) == shown[::-1]


@given(st.text(), st.text(), st.integers(8, 30))
def test_texts_that_differ_are_shown_differently(
    one: str, other: str, limit: int
) -> None:
    shown = shorten_pair(one, other, limit)
    assert max(map(len, shown)) <= limit + 3
    same = " ".join(one.split()) == " ".join(other.split())
    assert (shown[0] == shown[1]) == same
