"""Text: what messages are made of."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from specpress.text import did_you_mean, shorten, shorten_line

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
