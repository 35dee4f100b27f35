"""Every parameter style of OpenAPI 3.1, in every place, as it arrives at a server."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, create_model
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_sample import Bench, Caller, Out, bench, calling

FORM = "application/x-www-form-urlencoded"
COLOURS: dict[str, Any] = {
    "empty": "",
    "text": "blue",
    "list": ["blue", "black", "brown"],
    "object": {"R": 100, "G": 200, "B": 150},
}
# Place, style, exploded or not, and what becomes of each of the above: OpenAPI 3.1.1, "Style Examples", and
# RFC 6570 where the table leaves a cell open.
STYLES = """
path  matrix         -  ;color  ;color=blue ;color=blue,black,brown             ;color=R,100,G,200,B,150
path  matrix         *  ;color  ;color=blue ;color=blue;color=black;color=brown ;R=100;G=200;B=150
path  label          -  refused .blue       .blue,black,brown                   .R,100,G,200,B,150
path  label          *  refused .blue       .blue.black.brown                   .R=100.G=200.B=150
path  simple         -  refused blue        blue,black,brown                    R,100,G,200,B,150
path  simple         *  refused blue        blue,black,brown                    R=100,G=200,B=150
query form           -  color=  color=blue  color=blue,black,brown              color=R,100,G,200,B,150
query form           *  color=  color=blue  color=blue&color=black&color=brown  R=100&G=200&B=150
query spaceDelimited -  color=  color=blue  color=blue%20black%20brown          color=R%20100%20G%20200%20B%20150
query pipeDelimited  -  color=  color=blue  color=blue%7Cblack%7Cbrown          color=R%7C100%7CG%7C200%7CB%7C150
query pipeDelimited  *  color=  color=blue  color=blue&color=black&color=brown  R=100&G=200&B=150
query deepObject     *  color=  color=blue  color=blue&color=black&color=brown  color[R]=100&color[G]=200&color[B]=150
"""
ROWS = [line.split() for line in STYLES.split("\n") if line]


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    with bench() as running:
        running.plays(Out(204))
        yield running


@pytest.fixture(scope="module", params=rt.MODES)
def call(request: pytest.FixtureRequest, server: Bench) -> Iterator[Caller]:
    with calling(server.url, request.param) as caller:
        yield caller


def operation(
    location: Any,
    annotation: Any = Any,
    *,
    style: Any = None,
    wire: str = "color",
    path: str = "/it",
    **more: Any,
) -> rt.operation.Operation[Any, Any]:
    usual: dict[str, Any] = {
        "path": "simple",
        "query": "form",
        "header": "simple",
        "cookie": "form",
    }
    request = create_model(
        "Request",
        __base__=rt.Request,
        value=(Annotated[annotation, Field(alias=wire)], None),
    )
    return rt.make_operation(
        id="paint",
        method="GET",
        path=path,
        request=request,
        parameters=(
            rt.operation.Parameter(
                "value", wire, location, style or usual[location], **more
            ),
        ),
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: " ".join(row[:3]))
def test_path_and_query_styles(server: Bench, call: Caller, row: list[str]) -> None:
    location, style, explode, *expected = row
    path = "/a/{color}/b" if location == "path" else "/a"
    paint = operation(location, style=style, explode=explode == "*", path=path)
    for value, text in zip(COLOURS.values(), expected, strict=True):
        if text == "refused":
            with pytest.raises(rt.errors.RequestValidationError):
                call(paint, value=value)
        else:
            call(paint, value=value)
            target = f"/a/{text}/b" if location == "path" else f"/a?{text}"
            target = target.replace("[", "%5B").replace("]", "%5D")
            assert server.only().target == target


def test_header_and_cookie_styles(server: Bench, call: Caller) -> None:
    expected = {
        ("header", False): ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
        ("header", True): ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        ("cookie", False): [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
        ("cookie", True): [
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ],
    }
    for (location, explode), texts in expected.items():
        paint = operation(location, explode=explode)
        name = "color" if location == "header" else "cookie"
        for value, text in zip(COLOURS.values(), texts, strict=True):
            call(paint, value=value)
            assert server.only().headers[name] == text


def test_undefined_values_vanish(server: Bench, call: Caller) -> None:
    for location in ("query", "header", "cookie"):
        for value in (None, [], [None], {}, {"a": None}):
            call(operation(location), value=value)
            seen = server.only()
            assert seen.query == ""
            assert "color" not in seen.headers
            assert "cookie" not in seen.headers
    deep = operation("query", style="deepObject", explode=True)
    call(deep, value={"a": None, "b": {"c": None, "d": []}})
    assert server.only().query == ""
    with pytest.raises(rt.errors.RequestValidationError):
        call(operation("path", path="/{color}"), value=None)


class Range(rt.model.Model):
    from_: Annotated[dt.datetime | None, Field(alias="from")] = None
    open_: Annotated[bool | None, Field(alias="open")] = None
    tags: list[str] | None = None
    inner: Range | None = None
    many: list[Range] | None = None


def test_deep_objects_nest(server: Bench, call: Caller) -> None:
    moment = dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    paint = operation("query", Range, style="deepObject", explode=True, wire="filter")
    call(
        paint,
        value={
            "from": moment,
            "open": False,
            "tags": ["a b", "c&d"],
            "inner": {"from": "2031-05-06T07:08:09+02:00", "new": {"x": 1}},
            "many": [{"open": True}, {"tags": ["t"]}],
        },
    )
    seen = server.only()
    assert "[" not in seen.query
    assert parse_qsl(seen.query) == [
        ("filter[from]", "2031-05-06T07:08:09Z"),
        ("filter[open]", "false"),
        ("filter[tags]", "a b"),
        ("filter[tags]", "c&d"),
        ("filter[inner][from]", "2031-05-06T07:08:09+02:00"),
        ("filter[inner][new][x]", "1"),
        ("filter[many][0][open]", "true"),
        ("filter[many][1][tags]", "t"),
    ]


class Size(enum.Enum):
    LARGE = "l"


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        (bool, True, "true"),
        (bool, False, "false"),
        (int, 10**20, "100000000000000000000"),
        (float, 1.5, "1.5"),
        (Decimal, Decimal("1.10"), "1.10"),
        (Size, Size.LARGE, "l"),
        (dt.date, dt.date(2031, 5, 6), "2031-05-06"),
        (
            dt.datetime,
            dt.datetime(2031, 5, 6, 7, 8, 9, tzinfo=dt.UTC),
            "2031-05-06T07:08:09Z",
        ),
        (str, "a b/ü?&=+%#[]~", "a b/ü?&=+%#[]~"),
        (list[bool | None], [True, None, False], "true,false"),
    ],
)
def test_values_become_text(
    server: Bench, call: Caller, annotation: object, value: object, text: str
) -> None:
    call(operation("query", annotation, style="form"), value=value)
    assert unquote(server.only().query) == f"color={text}"


def test_reserved_characters_stay_where_they_are_allowed(
    server: Bench, call: Caller
) -> None:
    call(operation("query", allow_reserved=True), value=":/?@!$'()*,;%2F ü#[")
    assert server.only().query == "color=:/?@!$'()*,;%2F%20%C3%BC%23%5B"


def test_a_parameter_may_travel_as_json(server: Bench, call: Caller) -> None:
    value = {"a": [1, None], "b": "ü"}
    for location in ("query", "cookie", "header", "path"):
        paint = operation(location, content_type="application/json", path="/{color}")
        call(paint, value=value)
        seen = server.only()
        sent = {
            "query": unquote(seen.query).removeprefix("color="),
            "cookie": unquote(seen.headers.get("cookie", "")).removeprefix("color="),
            "header": seen.headers.get("color", ""),
            "path": unquote(seen.path)[1:],
        }
        assert sent[location] == '{"a":[1,null],"b":"\\u00fc"}'


def test_names_are_encoded_too(server: Bench, call: Caller) -> None:
    call(operation("query", wire="a[] &b"), value="1")
    assert server.only().query == "a%5B%5D%20%26b=1"


def test_a_path_may_carry_a_query_of_its_own(server: Bench, call: Caller) -> None:
    call(operation("query", path="/it?kind=a"), value="1")
    assert server.only().target == "/it?kind=a&color=1"
    call(operation("query", path="/it?kind=a"))
    assert server.only().target == "/it?kind=a"


def test_several_parameters_in_one_segment(server: Bench, call: Caller) -> None:
    request = create_model("Request", __base__=rt.Request, a=(str, ...), b=(str, ...))
    paint = rt.make_operation(
        id="paint",
        method="GET",
        path="/x/{a}-{b}.json",
        request=request,
        parameters=(
            rt.operation.Parameter("a", "a", "path", "simple"),
            rt.operation.Parameter("b", "b", "path", "simple"),
        ),
    )
    call(paint, a=".", b="")
    assert server.only().target == "/x/.-.json"


@given(st.text())
@settings(max_examples=200)
def test_any_text_survives_a_query(text: str) -> None:
    parameter = rt.operation.Parameter("q", "q", "query", "form")
    (piece,) = rt.parameters.query_pieces(parameter, text)
    assert piece.isascii()
    assert not set(piece) & set(" #&[]")
    assert parse_qsl(piece, keep_blank_values=True) == [("q", text)]


@given(st.lists(st.text(min_size=1), min_size=1))
def test_any_list_survives_a_path(items: list[Any]) -> None:
    parameter = rt.operation.Parameter("p", "p", "path", "simple")
    text = rt.parameters.path_text(parameter, items)
    assert not set(text) & set("/?#")
    assert [unquote(part) for part in text.split(",")] == items


# --- OpenAPI 3.2: a whole query, and cookies as they are -------------------------------------------------------------


@pytest.mark.parametrize(
    ("media", "value", "expected"),
    [
        (FORM, {"a b": "c&d", "n": 1, "none": None}, "a%20b=c%26d&n=1"),
        (
            FORM,
            {"tags": ["x", None, "y"], "deep": {"z": 1}},
            "tags=x&tags=y&deep=%7B%22z%22%3A1%7D",
        ),
        (FORM, {}, ""),
        (None, {"a": True}, "a=true"),
        ("application/json", {"a": [1, "b"]}, "%7B%22a%22%3A%5B1%2C%22b%22%5D%7D"),
        ("application/json", "text", "%22text%22"),
        ("text/plain", "a=b&c", "a%3Db%26c"),
    ],
)
def test_a_parameter_that_is_the_whole_query(
    server: Bench, call: Caller, media: str | None, value: Any, expected: str
) -> None:
    find = operation("query", style="querystring", explode=True, content_type=media)
    call(find, value=value)
    assert server.only().target == (f"/it?{expected}" if expected else "/it")


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (True, 'a b%20"c"', 'color=a b%20"c"'),
        (True, ["blue", "black"], "color=blue; color=black"),
        (True, {"R": 1, "G": 2}, "R=1; G=2"),
        (False, ["blue", "black"], "color=blue,black"),
        (False, {"R": 1, "G": 2}, "color=R,1,G,2"),
        (False, "a;b\r\nX: y", "color=a%3Bb%0D%0AX: y"),
        (True, "ä", "color=%C3%A4"),
    ],
)
def test_cookies_as_they_are(
    server: Bench,
    call: Caller,
    explode: bool,  # noqa: FBT001
    value: Any,
    expected: str,
) -> None:
    call(operation("cookie", style="cookie", explode=explode), value=value)
    assert server.only().headers["cookie"] == expected
