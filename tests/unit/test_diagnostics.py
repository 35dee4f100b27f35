"""Notes that repeat are counted; what costs something is not."""

from __future__ import annotations

from specpress.diagnostics import Place, Report


def places(count: int) -> list[Place]:
    return [Place("a.yaml", f"/{n}") for n in range(count)]


def test_notes_of_one_code_are_one_with_three_places() -> None:
    report = Report()
    for n, place in enumerate(places(5)):
        report.note("lower/a", f"the {n}.", place, hint="mend it")
        report.warning("lower/b", f"the {n}.", place)
        report.note("drift/c", f"the {n}.", place)
    report.count_notes()
    codes = [one.code for one in report]
    assert {code: codes.count(code) for code in codes} == {
        "lower/a": 1,
        "lower/b": 5,
        "drift/c": 5,
    }
    assert str(next(iter(report))) == (
        "a.yaml#/0: note[lower/a]: the 0. (5 notes like this)\n"
        "  a.yaml#/1: the 1.\n"
        "  a.yaml#/2: the 2.\n"
        "  hint: mend it"
    )


def test_three_notes_are_shown_as_they_are() -> None:
    report = Report()
    for place in places(3):
        report.note("lower/a", "one", place)
    report.note("lower/b", "without a place")
    before = list(report)
    report.count_notes()
    assert list(report) == before


def test_notes_without_places_are_counted() -> None:
    report = Report()
    for _ in range(4):
        report.note("plan/a", "one")
    report.count_notes()
    assert [str(one) for one in report] == ["note[plan/a]: one (4 notes like this)"]
