"""A baseline knows findings again by what they say, wherever they stand, and tells what it no longer finds."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.drift_shelf import finding, renamed, sides

from specpress.diagnostics import Place, Report
from specpress.drift import (
    BaselineEntry,
    Finding,
    apply_baseline,
    format_baseline,
    read_baseline,
)

FILE = "drift-baseline.toml"


def read(text: str) -> tuple[BaselineEntry, ...]:
    report = Report()
    entries = read_baseline(FILE, text, report)
    assert list(report) == []
    return entries


def test_what_is_accepted_is_not_new() -> None:
    found = (
        finding("type", "Book.pages", "number", "string"),
        finding("description", "Book.title", None, "What it says in front."),
        renamed("find", "lend"),
    )
    judged = apply_baseline(found, read(format_baseline(found)))
    assert (judged.new, judged.accepted, judged.stale) == ((), found, ())


def test_it_may_move_but_not_change() -> None:
    entries = read(format_baseline([finding("type", "Book.pages", "number", "string")]))
    moved = finding("type", "Book.pages", "number", "string", line=99)
    assert apply_baseline([moved], entries).accepted == (moved,)
    changed = finding("type", "Book.pages", "number", "boolean")
    judged = apply_baseline([changed], entries)
    assert judged.new == (changed,)
    assert [entry.subject for entry in judged.stale] == ["Book.pages"]


def test_line_breaks_do_not_matter() -> None:
    entries = read(
        format_baseline([finding("description", "Book", "One\n two", "Three")])
    )
    same = finding("description", "Book", "One two", "Three")
    assert apply_baseline([same], entries).accepted == (same,)


def test_of_several_names_the_unknown_ones_are_new() -> None:
    entries = read(format_baseline([renamed("find", "gone")]))
    judged = apply_baseline([renamed("find", "lend", "burn")], entries)
    assert [s.subject for f in judged.new for s in f.sides] == [
        "operation lend",
        "operation burn",
    ]
    assert judged.new[0].message.startswith("2 operations have")
    assert judged.accepted[0].message.startswith("an operation has")
    assert [s.subject for f in judged.accepted for s in f.sides] == ["operation find"]
    assert [entry.subject for entry in judged.stale] == ["operation gone"]


def test_a_stale_entry_has_its_place() -> None:
    text = format_baseline([finding("enum", "Colour", "with `red`", "without `red`")])
    (entry,) = apply_baseline([], read(text)).stale
    assert entry.place is not None
    assert str(entry.place) == f"{FILE}:4:1"
    assert text.splitlines()[3] == 'code = "drift/enum"'


def test_the_text_does_not_depend_on_the_order() -> None:
    first = finding("type", "Book.pages", "number", "string")
    second = finding("required", "Book.isbn", "required", "optional")
    assert format_baseline([first, second, first]) == format_baseline([second, first])
    assert format_baseline([first]).count("[[accepted]]") == 1


@given(st.lists(st.tuples(st.text(), st.none() | st.text(), st.none() | st.text())))
def test_any_words_come_back(words: list[tuple[str, str | None, str | None]]) -> None:
    found: list[Finding] = [finding("type", *one) for one in words]
    text = format_baseline(found)
    tomllib.loads(text)
    judged = apply_baseline(found, read(text))
    assert (judged.new, judged.stale) == ((), ())


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("[[accepted]]\ncode = 1\nsubject = 'x'", "2:1", "'code' has to be a string"),
        ("[[accepted]]\ncode = 'drift/type'", "2:1", "the entry has no 'subject'"),
        ("[[accepted]]", "1:3", "the entry has no 'code'"),
        (
            "[[accepted]]\ncode = 'a'\nsubject = 'b'\nline = 7",
            "4:1",
            "'line' is not a key of an entry",
        ),
        ("accepted = 7", "1:1", "a baseline holds [[accepted]] tables"),
        ("accepted = [7]", "1:13", "this has to be a table"),
        ("[ignored]", "1:2", "a baseline holds [[accepted]] tables, and no 'ignored'"),
    ],
)
def test_what_is_wrong_with_a_baseline_has_its_place(
    text: str, place: str, words: str
) -> None:
    report = Report()
    assert read_baseline(FILE, text, report) == ()
    first = next(iter(report))
    assert (first.code, first.message) == ("config/baseline", words)
    assert str(first.place) == f"{FILE}:{place}"


def test_a_baseline_that_is_no_toml() -> None:
    report = Report()
    assert read_baseline(FILE, "[[accepted", report) == ()
    assert report.failed


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    report = Report()
    entries = read_baseline(FILE, text, report)
    assert report.failed or isinstance(entries, tuple)


def test_of_one_cause_some_places_can_be_accepted() -> None:
    subjects = ("Book.pages", "Map.pages", "Score.pages")
    several = tuple(sides(subject, "number", "string") for subject in subjects)
    message = "`Book.pages` and 2 more: number in the docs, string in the specification"
    one = Finding("drift/type", message, "shared", several)
    entry = BaselineEntry(
        "drift/type", "Map.pages", "number", "string", Place("b.toml")
    )
    judged = apply_baseline((one,), (entry,))
    assert [f.message.partition(":")[0] for f in judged.new] == [
        "`Book.pages` and 1 more"
    ]
    assert [f.message for f in judged.accepted] == [
        "`Map.pages`: number in the docs, string in the specification"
    ]
    assert judged.stale == ()
