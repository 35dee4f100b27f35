"""The two spellings of a name, and which row is which wire name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.docs.pages import DocField, Prim
from specpress.reconcile.naming import (
    RowPairing,
    fold_name,
    split_location_suffix,
    to_camel_case,
    to_header_name,
    to_snake_case,
)

WORDS = st.lists(st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True), min_size=1)


def row(name: str) -> DocField:
    return DocField(
        name=name,
        type=Prim("string"),
        type_text="*string*",
        optional=True,
        deprecated=False,
        description=None,
        deprecation=None,
        example=None,
        line=1,
    )


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("x-shop-id", "xShopId"),
        ("frame_size", "frameSize"),
        ("Prefer", "prefer"),
        ("ABCBike", "abcBike"),
        ("subPartId", "subPartId"),
        ("wheel_1", "wheel1"),
        ("$", "$"),
    ],
)
def test_a_wire_name_in_the_spelling_of_the_docs(wire: str, name: str) -> None:
    assert to_camel_case(wire) == name


def test_a_docs_name_on_the_wire() -> None:
    assert to_snake_case("frameSize") == "frame_size"
    assert to_header_name("xShopId") == "x-shop-id"


def test_a_name_that_holds_its_location() -> None:
    assert split_location_suffix("xShopIdQueryParameter") == ("xShopId", "query")
    assert split_location_suffix("queryParameter") is None
    assert split_location_suffix("frameSize") is None


@given(WORDS, st.sampled_from(["_", "-", "."]))
def test_all_spellings_of_a_name_fold_to_one(words: list[str], joint: str) -> None:
    wire = joint.join(words)
    assert fold_name(to_camel_case(wire)) == fold_name(wire) == "".join(words)


@given(st.text(max_size=20))
def test_any_text_has_every_spelling(text: str) -> None:
    for spell in (to_camel_case, to_snake_case, to_header_name, fold_name):
        assert isinstance(spell(text), str)


def test_rows_are_paired_with_the_names_that_they_spell() -> None:
    pairing = RowPairing([row("frameSize"), row("colour")], ["colour", "frame_size"])
    assert {i: r.name for i, r in pairing.rows.items()} == {0: "colour", 1: "frameSize"}
    assert pairing.surplus == []


def test_of_two_names_alike_the_exact_one_is_taken() -> None:
    pairing = RowPairing(
        [row("frameSize"), row("framesize")], ["framesize", "frame_size"]
    )
    assert {i: r.name for i, r in pairing.rows.items()} == {
        0: "framesize",
        1: "frameSize",
    }


def test_a_row_too_many_is_surplus() -> None:
    pairing = RowPairing([row("colour"), row("colour"), row("bell")], ["colour"])
    assert [r.name for r in pairing.surplus] == ["colour", "bell"]
