"""XML: bodies, answers and failures by the ``xml`` of their schemas, to models and back, in both clients."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Caught, Loopback, Reply, loopback
from tests.behaviour.sdk import Sdk, Source, calling, generated

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
LIBRARY = "http://books.example/library"
XML = "application/xml"


def shape(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def named(schema: dict[str, Any], **xml: object) -> dict[str, Any]:
    return {**schema, "xml": xml}


def many(items: dict[str, Any], **xml: object) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "array", "items": items}
    return named(schema, **xml) if xml else schema


def members(required: list[str], /, **properties: object) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


SCHEMAS = {
    "Shelf": named(
        members(
            ["code"],
            code=named(TEXT, attribute=True),
            floor=named(NUMBER, nodeType="attribute", name="level"),
            open={"type": "boolean"},
            since={"type": "string", "format": "date"},
            books=many(shape("Book")),
            tags=many(named(TEXT, name="tag"), wrapped=True),
            marks=many(NUMBER, wrapped=True, name="allMarks"),
            notes=many(TEXT),
            below=shape("Shelf"),
            keeper=shape("Person"),
            counts={"type": "object", "additionalProperties": NUMBER},
            size=named(members([], width=NUMBER), nodeType="none"),
        ),
        name="shelf",
    ),
    "Book": named(
        members(
            [],
            title=named(TEXT, namespace=LIBRARY, prefix="lib"),
            kind=named(TEXT, attribute=True, namespace=LIBRARY, prefix="lib"),
            price={"type": "number"},
            cover={"type": "string", "format": "byte"},
            state={"type": "string", "enum": ["lent", "there"]},
            lent=named({"type": ["string", "null"]}),
        ),
        name="book",
    ),
    "Person": members([], name=TEXT, born={"type": "string", "format": "date-time"}),
    "Remark": named(
        members(
            [], lang=named(TEXT, attribute=True), words=named(TEXT, nodeType="text")
        ),
        name="remark",
    ),
    "Raw": named(members([], body=named(TEXT, nodeType="cdata")), namespace=LIBRARY),
    "Fault": named(members(["code"], code=NUMBER, message=TEXT), name="fault"),
    "Odd": members(
        [], **{"dc:title": TEXT, "a><b": TEXT, "c": named(TEXT, name="d e")}
    ),
    "Shelves": many(shape("Shelf"), name="shelves"),
}


def answered(schema: dict[str, Any], media: str = XML) -> dict[str, Any]:
    return {"description": "Fine.", "content": {media: {"schema": schema}}}


def kept(identity: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Give a pair of operations: one reads, the other writes."""
    responses = {"200": answered(schema), "default": answered(shape("Fault"))}
    body = {"required": True, "content": {XML: {"schema": schema}}}
    return {
        "get": {"operationId": f"read_{identity}", "responses": responses},
        "put": {
            "operationId": f"write_{identity}",
            "requestBody": body,
            "responses": {
                "204": {"description": "Kept."},
                "409": answered(shape("Fault")),
            },
        },
    }


DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Library", "version": "1"},
    "paths": {
        "/shelf": kept("shelf", shape("Shelf")),
        "/shelves": kept("shelves", shape("Shelves")),
        "/remark": kept("remark", shape("Remark")),
        "/raw": kept("raw", shape("Raw")),
        "/odd": kept("odd", shape("Odd")),
        "/plain": kept("plain", TEXT),
        "/map": kept("map", {"type": "object", "additionalProperties": NUMBER}),
    },
    "components": {"schemas": SCHEMAS},
}
SHELF: dict[str, Any] = {
    "code": 'a & "b"',
    "floor": 2,
    "open": False,
    "since": "2031-02-03",
    "books": [
        {"title": "One <1>", "kind": "novel", "price": 9.5, "cover": "AQI=", "state": "lent"},
        {"title": "Two", "lent": None},
    ],
    "tags": ["x", ""],
    "marks": [1, 2],
    "notes": ["first", "second"],
    "below": {"code": "c", "tags": []},
    "keeper": {"name": "Ann", "born": "2001-02-03T04:05:06Z"},
    "counts": {"lent": 3, "there": 4},
    "size": {"width": 7},
}  # fmt: skip
SHELF_XML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<shelf code="a &amp; &quot;b&quot;" level="2"><open>false</open><since>2031-02-03</since>'
    f'<book xmlns:lib="{LIBRARY}" lib:kind="novel"><lib:title xmlns:lib="{LIBRARY}">One &lt;1&gt;</lib:title>'
    "<price>9.5</price><cover>AQI=</cover><state>lent</state></book>"
    f'<book><lib:title xmlns:lib="{LIBRARY}">Two</lib:title>'
    '<lent xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></book>'
    "<tags><tag>x</tag><tag/></tags><allMarks><allMarks>1</allMarks><allMarks>2</allMarks></allMarks>"
    "<notes>first</notes><notes>second</notes>"
    '<shelf code="c"><tags/></shelf>'
    "<keeper><name>Ann</name><born>2001-02-03T04:05:06Z</born></keeper>"
    "<counts><lent>3</lent><there>4</there></counts><width>7</width></shelf>"
)
Call = Callable[..., Any]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("xml") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    return generated(Source("xml_sdk", (spec,), client="Library"), tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, sdk: Sdk, server: Loopback) -> Iterator[Call]:
    """Give what calls an operation by its id, with either client."""
    names = {method.operation: method.call for method in sdk.methods}
    with calling(sdk, server.url, request.param, "Library", max_retries=0) as inner:
        yield lambda operation, *given, **keywords: inner(
            names.get(operation, operation), *given, **keywords
        )


def write(server: Loopback, call: Call, operation: str, **given: object) -> Caught:
    server.reply = Reply(204)
    call(operation, **given)
    return server.last()


def read(server: Loopback, call: Call, operation: str, body: str | bytes, media: str = XML) -> Any:  # fmt: skip  # noqa: ANN401
    octets = body if isinstance(body, bytes) else body.encode()
    server.reply = Reply(200, octets, media)
    answer = call(operation)
    server.last()
    return answer


def test_a_body_is_written_as_its_schema_says(sdk: Sdk, server: Loopback, call: Call) -> None:  # fmt: skip
    caught = write(server, call, "write_shelf", **SHELF)
    assert caught.body.decode() == SHELF_XML
    assert caught.headers["content-type"] == XML
    server.reply = Reply(204)
    models = sdk.load("models")
    call("send", models.WriteShelfRequest(shelf=models.Shelf(**SHELF)))
    assert server.last().body.decode() == SHELF_XML


def test_an_answer_is_read_into_models(sdk: Sdk, server: Loopback, call: Call) -> None:
    shelf = read(server, call, "read_shelf", SHELF_XML)
    assert isinstance(shelf, sdk.type_of("Shelf"))
    assert shelf.to_dict() == SHELF
    assert isinstance(shelf.below, sdk.type_of("Shelf"))
    assert (shelf.books[0].cover, shelf.floor) == (b"\x01\x02", 2)
    # What was read goes back as it came.
    models = sdk.load("models")
    server.reply = Reply(204)
    call("send", models.WriteShelfRequest(shelf=shelf))
    assert server.last().body.decode() == SHELF_XML


def test_what_servers_write_otherwise(server: Loopback, call: Call) -> None:
    shelf = read(
        server,
        call,
        "read_shelf",
        f"""<?xml version="1.0" encoding="ISO-8859-1"?>
        <!-- a comment --><s:shelf xmlns:s="{LIBRARY}" code="\xe9" extra="e" xmlns:xsi="x" xsi:type="t">
          <s:open> 1 </s:open> <floors/> <tags/>
          <x:book xmlns:x="{LIBRARY}"><title><![CDATA[<t>]]></title><price/></x:book>
          <more><a>1</a><a>2</a><b c="d">e</b></more>
        </s:shelf>""".encode("iso-8859-1"),
    )
    assert (shelf.code, shelf.open, shelf.tags) == ("\xe9", True, [])
    assert [book.to_dict() for book in shelf.books] == [{"title": "<t>"}]
    assert shelf.extra == "e"
    assert shelf.more == {"a": ["1", "2"], "b": {"c": "d", "#text": "e"}}
    body = '<shelf code="\xe9"/>'.encode("utf-16")
    assert read(server, call, "read_shelf", body).code == "\xe9"
    body = '<shelf code="\u20ac"/>'.encode("cp1252")
    media = "text/xml; charset=windows-1252"
    assert read(server, call, "read_shelf", body, media).code == "\u20ac"


def test_lists_texts_and_maps_at_the_root(server: Loopback, call: Call) -> None:
    caught = write(server, call, "write_shelves", body=[{"code": "a"}, {"code": "b"}])
    body = b'<shelves><shelf code="a"/><shelf code="b"/></shelves>'
    assert caught.body.partition(b"\n")[2] == body
    shelves = read(server, call, "read_shelves", body)
    assert [shelf.code for shelf in shelves] == ["a", "b"]
    assert read(server, call, "read_shelves", "<shelves/>") == []
    caught = write(server, call, "write_remark", lang="en", words="a\r<b>")
    body = b'<remark lang="en">a&#13;&lt;b&gt;</remark>'
    assert caught.body.partition(b"\n")[2] == body
    remark = read(server, call, "read_remark", body)
    assert remark.to_dict() == {"lang": "en", "words": "a\r<b>"}
    caught = write(server, call, "write_raw", body="a]]>&b")
    body = f'<Raw xmlns="{LIBRARY}"><![CDATA[a]]]]><![CDATA[>&b]]></Raw>'.encode()
    assert caught.body.partition(b"\n")[2] == body
    assert read(server, call, "read_raw", body).body == "a]]>&b"
    assert write(server, call, "write_plain", body="<any/>").body == b"<any/>"
    assert read(server, call, "read_plain", "<any/>") == "<any/>"
    caught = write(server, call, "write_map", body={"a": 1})
    assert caught.body.partition(b"\n")[2] == b"<root><a>1</a></root>"
    assert read(server, call, "read_map", "<any><a>1</a></any>") == {"a": 1}


def test_names_with_prefixes_of_their_own(server: Loopback, call: Call) -> None:
    caught = write(server, call, "write_odd", dc_title="t")
    body = b"<Odd><dc:title>t</dc:title></Odd>"
    assert caught.body.partition(b"\n")[2] == body
    assert read(server, call, "read_odd", body).dc_title == "t"


def test_failures_in_xml_are_typed(sdk: Sdk, server: Loopback, call: Call) -> None:
    errors = sdk.load("errors")
    for operation, status, given in (
        ("read_shelf", 500, {}),
        ("write_shelf", 409, {"code": "a"}),
    ):
        server.reply = Reply(status, b"<fault><code>7</code></fault>", XML)
        with pytest.raises(errors.StatusError) as caught:
            call(operation, **given)
        assert caught.value.data == sdk.type_of("Fault")(code=7)
        server.reply = Reply(status, b'{"code":7}')
        with pytest.raises(errors.StatusError) as caught:
            call(operation, **given)
        assert caught.value.data.code == 7
        for body in (b"<fault><code>", b"", b"<fault/>"):
            server.reply = Reply(status, body, XML)
            with pytest.raises(errors.StatusError) as caught:
                call(operation, **given)
            assert caught.value.data is None
            assert caught.value.body == body


BOMB = '<!DOCTYPE s [<!ENTITY a "xxxxxxxxxx">]><shelf code="&a;"/>'
FAR = '<!DOCTYPE s SYSTEM "file:///etc/hostname"><shelf code="c"/>'
PAGE = "<html><body/></html>"
INNER = '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/hostname">]><shelf code="c">&a;</shelf>'
DEEP = f"<shelf>{'<a>' * 100_000}"


@pytest.mark.parametrize(
    "body",
    [BOMB, FAR, INNER, DEEP, "<shelf", "no", "<a/><b/>", PAGE, '<s code="&a;"/>', "<shelf>\x01</shelf>"],
)  # fmt: skip
def test_what_is_dangerous_or_no_xml_is_refused(
    sdk: Sdk, server: Loopback, call: Call, body: str
) -> None:
    errors = sdk.load("errors")
    server.reply = Reply(200, body.encode(), XML)
    with pytest.raises(errors.ResponseValidationError) as caught:
        call("read_shelf")
    assert caught.value.body == body.encode()


def test_a_success_that_is_not_documented(
    sdk: Sdk, server: Loopback, call: Call
) -> None:
    server.reply = Reply(203, b'<shelf code="c"/>', XML)
    assert call("read_shelf") == sdk.type_of("Shelf")(code="c")


def test_what_does_not_match(sdk: Sdk, server: Loopback, call: Call) -> None:
    body = b'<shelf level="x"><open>maybe</open></shelf>'
    server.reply = Reply(200, body, XML)
    with pytest.raises(sdk.load("errors").ResponseValidationError) as caught:
        call("read_shelf", strict=True)
    assert {one["pointer"] for one in caught.value.errors} == {"/code", "/floor", "/open"}  # fmt: skip
    assert caught.value.body == body
    shelf = call("read_shelf")
    assert (shelf.floor, shelf.open) == ("x", "maybe")
    raw = call("with_raw_response.send", sdk.load("models").ReadShelfRequest())
    assert (raw.body, raw.parse().open) == (body, "maybe")


def test_what_xml_cannot_carry_is_refused(
    sdk: Sdk, server: Loopback, call: Call
) -> None:
    refused = sdk.load().RequestValidationError
    for operation, given in (
        ("write_remark", {"words": "a\x00"}),
        ("write_remark", {"lang": "a\x1b"}),
        ("write_map", {"body": {"a b": 1}}),
        ("write_odd", {"a_b": "x"}),
        ("write_odd", {"c": "x"}),
        ("write_map", {"body": {"<a/>": 1}}),
        ("write_remark", {"extra_body": {"x><y": 1}}),
    ):
        with pytest.raises(refused):
            call(operation, **given)
    assert not server.caught


def test_xml_is_loaded_by_those_who_need_it(sdk: Sdk) -> None:
    code = (
        "import sys, xml_sdk\n"
        "client = xml_sdk.Library(base_url='http://127.0.0.1:9')\n"
        "assert not [name for name in sys.modules if '._xml' in name or '_runtime.xml' in name or 'expat' in name]\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=sdk.folder, check=True)
