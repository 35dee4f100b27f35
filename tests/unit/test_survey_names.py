"""Names: whatever a document calls things, Python gets identifiers that are its own, distinct and stable."""

from __future__ import annotations

import enum
import keyword
import typing

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.survey import names

ANY_TEXT = st.text(max_size=40) | st.text("aAbB1_-. ", max_size=8)
MAKERS = {
    "snake": names.snake,
    "pascal": names.pascal,
    "member": names.member,
    "field": names.field_name,
    "parameter": names.parameter_name,
    "module": names.module_name,
}


@pytest.mark.parametrize("maker", MAKERS)
@given(text=ANY_TEXT)
def test_any_text_gives_an_identifier(maker: str, text: str) -> None:
    name = MAKERS[maker](text)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert MAKERS[maker](text) == name


@pytest.mark.parametrize(
    ("text", "snake", "pascal", "member"),
    [
        ("XAccount-id2", "x_account_id2", "XAccountId2", "X_ACCOUNT_ID2"),
        ("HTTPServer", "http_server", "HTTPServer", "HTTP_SERVER"),
        ("für Äpfel", "fur_apfel", "FurApfel", "FUR_APFEL"),
        ("naïve", "naive", "Naive", "NAIVE"),
        ("class", "class_", "Class", "CLASS"),
        ("2nd", "value_2nd", "Value2nd", "VALUE_2ND"),
        ("", "value", "Value", "EMPTY"),
        ("+1", "value_1", "Value1", "PLUS_1"),
        ("-1", "value_1", "Value1", "MINUS_1"),
        ("日本", "value", "Value", "VALUE"),
    ],
)
def test_examples(text: str, snake: str, pascal: str, member: str) -> None:
    assert names.snake(text) == snake
    assert names.pascal(text) == pascal
    assert names.member(text) == member


@given(text=ANY_TEXT)
def test_a_field_hides_nothing_that_a_model_needs(text: str) -> None:
    name = names.field_name(text)
    assert name not in dir(pydantic.BaseModel)
    assert not name.startswith("model_")
    assert name not in {"self", "bool", "bytes", "dict", "dt", "float", "int", "list"}


@given(text=ANY_TEXT)
def test_an_enum_member_is_one(text: str) -> None:
    name = names.member(text)
    made = enum.StrEnum("Made", {name: text})
    assert made[name].value == text


@pytest.mark.parametrize(
    ("label", "value", "name"),
    [
        ("BGBG", "bg_BG", "BG_BG"),
        ("FullTime", "full-time", "FULL_TIME"),
        ("FULLTIME", "full time", "FULL_TIME"),
        ("IPHONE", "iPhone", "IPHONE"),
        ("Weekly", "w_1", "WEEKLY"),
        ("A", "-a", "MINUS_A"),
        (None, "bg_BG", "BG_BG"),
    ],
)
def test_a_label_that_runs_words_together_gives_way_to_the_value(
    label: str | None, value: str, name: str
) -> None:
    assert names.member_of(label, value) == name


@pytest.mark.parametrize(
    "name", ["Any", "Annotated", "Literal", "Never", "Mapping", "Sequence", "Tagged"]
)
def test_a_class_hides_nothing_that_annotations_are_made_of(name: str) -> None:
    assert names.pascal(name) == f"{name}_"


def test_every_name_of_typing_that_is_used_is_reserved() -> None:
    used = {"Annotated", "Any", "Literal", "Never", "NotRequired", "TypedDict"}
    assert used <= names.CLASS_NAMES
    assert used <= set(dir(typing))


@given(texts=st.lists(ANY_TEXT, max_size=12))
def test_unique_names_are_unique_without_case(texts: list[str]) -> None:
    found = names.unique(map(names.snake, texts))
    assert len({name.lower() for name in found}) == len(texts)
    assert all(name.isidentifier() for name in found)


@given(texts=st.lists(ANY_TEXT, max_size=12), more=ANY_TEXT)
def test_one_more_name_renames_none(texts: list[str], more: str) -> None:
    for maker in (names.snake, names.pascal):
        before = names.unique(map(maker, texts))
        assert names.unique(map(maker, [*texts, more]))[: len(texts)] == before


@given(text=st.text(min_size=200, max_size=4000))
def test_long_names_stay_short_and_apart(text: str) -> None:
    assert len(names.module_name(text)) < 200
    assert names.snake(f"{text}a") != names.snake(f"{text}b") or not any(
        map(str.isalnum, text[: names.LONGEST])
    )


@pytest.mark.parametrize("name", ["con", "PRN", "aux", "nul", "com1", "LPT9"])
def test_no_module_is_called_like_a_device_of_windows(name: str) -> None:
    assert names.module_name(name) == f"{name.lower()}_"
