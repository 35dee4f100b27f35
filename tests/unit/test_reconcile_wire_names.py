"""The names that docs do not tell: one rule for all, by what the pages and the specification quote."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress import ir
from specpress.docs.pages import (
    ArrayOf,
    DocField,
    DocMethod,
    DocPage,
    Docs,
    NamedRef,
    Prim,
    Type,
)
from specpress.facts import WIRE_RULES, Facts
from specpress.reconcile.stated_facts import StatedFacts
from specpress.reconcile.wire_names import (
    WireNames,
    other_spellings,
    separate_spellings,
    spell_name,
)

STRING = Prim("string")


def row(
    name: str,
    type_: Type = STRING,
    description: str | None = None,
    example: str | None = None,
) -> DocField:
    return DocField(
        name=name,
        type=type_,
        type_text="",
        optional=True,
        deprecated=False,
        description=description,
        deprecation=None,
        example=example,
        line=1,
    )


def page(name: str, *rows: DocField, package: str = "shared") -> DocPage:
    return DocPage(
        kind="object",
        package=package,
        name=name,
        deprecated=False,
        description=None,
        open=False,
        path=f"{name}.md",
        line=1,
        fields=rows,
    )


def method(path: str) -> DocMethod:
    return DocMethod(
        *(None, "get", path, "boats", "boats", "list", None, None, False, None, None),
        errors=(),
        paginated=False,
        parameters=(),
        samples=(),
        file="boats.md",
        line=1,
    )


def names(
    *pages: DocPage,
    paths: tuple[str, ...] = (),
    votes: Mapping[str, Mapping[str, int]] | None = None,
    stated: str | None = None,
) -> WireNames:
    docs = Docs(pages, tuple(map(method, paths)))
    return WireNames(docs, votes or {}, StatedFacts(Facts(wire_rule=stated)))


BOAT = page("Boat", row("hullLength"), row("keel"))


def test_without_evidence_names_are_in_snake_case() -> None:
    assert names(BOAT).rule == "snake_case"
    assert names(BOAT).of_field("hullLength") == "hull_length"


@pytest.mark.parametrize(
    ("paths", "rule"),
    [
        (("/boats/{boatId}",), "camelCase"),
        (("/boats/{boat_id}",), "snake_case"),
        (("/boats/{boat-id}",), "kebab-case"),
        (("/boats/{BoatId}",), "PascalCase"),
        (("/boats/{id}",), "snake_case"),
        (("/boats/{boatId}", "/boats/{boatId}/a", "/x/{hull_id}"), "snake_case"),
        (("/boats/{boatId}/{mastId}", "/x/{hull_id}"), "camelCase"),
    ],
)
def test_placeholders_vote_each_once(paths: tuple[str, ...], rule: str) -> None:
    assert names(BOAT, paths=paths).rule == rule


@pytest.mark.parametrize(
    "quoting",
    [
        row("fields", example="keel,hull_length"),
        row("fields", description="Such as `hull_length`."),
        row("fields", example='{<br/>"hull_length": 3<br/>}'),
    ],
)
def test_what_pages_quote_votes(quoting: DocField) -> None:
    assert names(BOAT, page("List", quoting)).rule == "snake_case"
    camel = names(
        page("Boat", row("hull_length")),
        page("List", row("fields", description="Such as hullLength.")),
    )
    assert camel.rule == "camelCase"
    assert camel.of_parameter("page_size") == "pageSize"


def test_words_that_are_no_names_of_fields_do_not_vote() -> None:
    told = row("fields", description="It is self-made, in JavaScript and no_where.")
    assert names(BOAT, page("List", told), paths=("/{boatId}",)).rule == "camelCase"


def test_a_specification_outvotes_the_pages() -> None:
    votes = {"mastHeight": {"MastHeight": 1}, "crewSize": {"CrewSize": 2}}
    told = names(BOAT, paths=("/boats/{boatId}",), votes=votes)
    assert told.rule == "PascalCase"
    assert told.of_field("crewSize") == "CrewSize"
    assert told.of_field("hullLength") == "HullLength"


def test_words_alone_do_not_decide() -> None:
    votes = {"keel": {"keel": 5}}
    told = names(BOAT, paths=("/boats/{boatId}",), votes=votes)
    assert told.rule == "camelCase"


def test_the_rule_that_is_stated_holds_for_all() -> None:
    told = names(
        BOAT,
        page("Leak", row("errorCode"), package="errors"),
        paths=("/boats/{boatId}",),
        stated="kebab-case",
    )
    assert told.rule == "kebab-case"
    assert told.of_field("hullLength") == told.of_parameter("hullLength")
    assert told.of_field("hullLength") == "hull-length"
    assert told.of_field("errorCode", "errors") == "error-code"


def test_an_example_of_an_object_spells_its_fields() -> None:
    boat = NamedRef("shared", "Boat")
    told = names(
        page("Boat", row("hullLength"), row("crewSize"), row("mastHeight")),
        page(
            "Fleet",
            row(
                "boats",
                ArrayOf(boat),
                example='[{"hull-length": 3, "crewSize": 2, "mast-height": 1}]',
            ),
            row("best", boat, example='{"mast_height": 1}'),
        ),
        paths=("/{fleet_id}/{boat_id}",),
    )
    assert told.rule == "snake_case"
    assert told.of_field("hullLength") == "hull-length"
    # The docs' own spelling tells nothing, and two spellings contradict each other.
    assert told.of_field("crewSize") == "crew_size"
    assert told.of_field("mastHeight") == "mast_height"


def test_names_of_errors_are_spelled_as_documented() -> None:
    told = names(BOAT, page("Leak", row("errorCode"), package="errors"))
    assert told.of_field("errorCode", "errors") == "errorCode"
    assert told.of_field("errorCode") == "errorCode"


@pytest.mark.parametrize(
    ("name", "wire", "others"),
    [
        ("hullLength", "hull_length", ("hullLength", "HullLength", "hull-length")),
        ("hull_length", "hull_length", ("hullLength", "HullLength", "hull-length")),
        ("HullLength", "hullLength", ("HullLength", "hull_length", "hull-length")),
        ("deck2", "deck_2", ("deck2", "Deck2")),
        ("keel", "Keel", ("keel",)),
        ("hull[length]", "hull[length]", ()),
        ("hull[length]", "x", ("hull[length]",)),
    ],
)
def test_other_spellings(name: str, wire: str, others: tuple[str, ...]) -> None:
    assert other_spellings(name, wire) == others


def test_fields_share_no_spelling() -> None:
    string = ir.Scalar(ir.ScalarKind.STRING)
    first = ir.Field("a_b", string, spellings=("aB", "AB", "a-b"))
    second = ir.Field("aB", string, spellings=("AB",))
    third = ir.Field("c", string)
    separated = separate_spellings((first, second, third))
    assert [one.spellings for one in separated] == [("a-b",), (), ()]
    assert separated[2] is third


@given(st.text(max_size=20), st.sampled_from(WIRE_RULES))
def test_any_name_has_a_spelling_in_every_rule(name: str, rule: str) -> None:
    wire = spell_name(rule, name)
    assert bool(wire) == bool(name)
    assert wire not in other_spellings(name, wire)
