"""Spelled requests: the places in requests where a schema may stand."""

from __future__ import annotations

import io
import json
from email.parser import BytesParser
from email.policy import HTTP

from tests.behaviour.runtime_sample import Out, said
from tests.behaviour.spelled_shop import (
    Place,
    Schema,
    Shop,
    Spell,
    an_array,
    an_object,
    content,
    get,
    parameter,
    post,
)

TEXT: Schema = {"type": "string"}
BINARY: Schema = {"type": "string", "format": "binary"}
EVENTS = {"content-type": "text/event-stream"}
OCTETS = "application/octet-stream"
FORM = "application/x-www-form-urlencoded"
CHAT = an_object({"text": TEXT, "stream": {"type": "boolean"}}, "text")

# --- the flag of a stream --------------------------------------------------------------------------------------------


def stream_paths(spell: Spell) -> Schema:
    answer = an_object({"answer": TEXT}, "answer")
    either = {**content(answer), **content(answer, "text/event-stream")}
    room = parameter("room", TEXT, "path")
    return {
        "/chat": post("chat", content(spell("Chat", CHAT)), answer=either),
        "/rooms/{room}/chat": post(
            "chatInRoom", content(spell("RoomChat", CHAT)), room, answer=either
        ),
        "/flagged": post(
            "chatFlagged",
            content(
                an_object({"text": TEXT, "stream": spell("Flag", {"type": "boolean"})})
            ),
            answer=either,
        ),
    }


def streamed(shop: Shop) -> object:
    found: list[object] = []
    for operation, given in (
        ("chat", {"text": "hi"}),
        ("chatInRoom", {"room": "a", "body": {"text": "hi"}}),
        ("chatFlagged", {"text": "hi"}),
    ):
        plain = shop.sent(operation, said({"answer": "yes"}), **given)
        answer = Out(200, b'data: {"answer": "y"}\n\n', EVENTS)
        with shop.call(operation, answer, **given, stream=True) as stream:
            items = [one.answer for one in stream]
        asked = shop.server.only()
        found.append((plain.json(), asked.json(), asked.headers["accept"], items))
    return found


STREAMED = (
    {"text": "hi"},
    {"text": "hi", "stream": True},
    "text/event-stream",
    ["y"],
)

# --- octets ----------------------------------------------------------------------------------------------------------


def octets_paths(spell: Spell) -> Schema:
    return {
        "/octets": post("putOctets", content(spell("Octets", BINARY), OCTETS)),
        "/file": get("getFile", content(spell("File", BINARY), OCTETS)),
        "/pictures": get("getPicture", content(spell("Picture", BINARY), "image/png")),
    }


def octets(shop: Shop) -> object:
    raw = b"\x00\xff"
    sent = shop.sent("putOctets", body=raw)
    file = shop.sent("putOctets", body=io.BytesIO(raw))
    got = [
        shop.call(one, Out(200, raw, {"content-type": kind}))
        for one, kind in (("getFile", OCTETS), ("getPicture", "image/png"))
    ]
    return sent.body, file.body, sent.headers["content-type"], got


# --- parameters ------------------------------------------------------------------------------------------------------


def parameter_paths(spell: Spell) -> Schema:
    numbers = an_array({"type": "integer"})
    size = an_object({"w": {"type": "integer"}, "h": {"type": "integer"}})
    moment = {"type": "string", "format": "date-time"}
    as_json = {"name": "json", "in": "query", "required": True}
    return {
        "/parameters/{id}/{many}": get(
            "readParameters",
            content(TEXT),
            parameter("id", spell("Id", {"type": "integer"}), "path"),
            parameter("many", spell("Many", numbers), "path", style="label"),
            parameter("comma", spell("Comma", numbers), explode=False),
            parameter("each", spell("Each", numbers)),
            parameter(
                "pipe", spell("Pipe", numbers), style="pipeDelimited", explode=False
            ),
            parameter("size", spell("Size", size)),
            parameter("deep", spell("Deep", size), style="deepObject"),
            parameter("free", spell("Free", {"type": "object"}), style="deepObject"),
            parameter("since", spell("Since", moment)),
            parameter("yes", spell("Yes", {"type": "boolean"})),
            parameter(
                "colour", spell("Colour", {"type": "string", "enum": ["a", "b"]})
            ),
            parameter("X-Numbers", spell("Numbers", numbers), "header"),
            {**as_json, "content": content(spell("Json", size))},
        )
    }


def parameters(shop: Shop) -> object:
    size = {"w": 1, "h": 2}
    seen = shop.sent(
        "readParameters",
        said("x"),
        id=1,
        many=[1, 2],
        comma=[1, 2],
        each=[1, 2],
        pipe=[1, 2],
        size=size,
        deep=size,
        free={"a": 1},
        since="2024-01-31T09:30:00.000Z",
        yes=True,
        colour="a",
        x_numbers=[3, 4],
        json=size,
    )
    return seen.target, seen.headers["x-numbers"]


PARAMETERS = (
    (
        "/parameters/1/.1,2?comma=1,2&each=1&each=2&pipe=1%7C2&w=1&h=2&deep%5Bw%5D=1&deep%5Bh%5D=2"
        "&free%5Ba%5D=1&since=2024-01-31T09%3A30%3A00.000Z&yes=true&colour=a&json=%7B%22w%22%3A1%2C%22h%22%3A2%7D"
    ),
    "3,4",
)

# --- constants -------------------------------------------------------------------------------------------------------


def constant_paths(spell: Spell) -> Schema:
    bike = {"const": "bike"}
    return {
        "/rides": post(
            "addRide", content(an_object({"kind": spell("Kind", bike)}, "kind"))
        ),
        "/listed": get(
            "listRides", content(TEXT), parameter("kind", spell("KindWanted", bike))
        ),
        "/nested": post(
            "addNested",
            content(an_object({"ride": {"$ref": "#/components/schemas/Ride"}})),
        ),
    }


def constant_models(spell: Spell) -> Schema:
    kinds = {
        "kind": spell("RideKind", {"const": "bike"}),
        "one": spell("One", {"const": 1}),
    }
    return {"Ride": an_object(kinds, "kind", "one")}


def constants(shop: Shop) -> object:
    ride = shop.sdk.type_of("Ride")
    if ride.model_fields["kind"].is_required():  # as null is another value
        return "required"
    nested = shop.sent("addNested", ride={}).json()
    return (
        ride().model_dump(mode="json"),
        shop.sent("addRide").json(),
        shop.sent("listRides", said("x")).query,
        nested,
    )


# --- media types -----------------------------------------------------------------------------------------------------


def text_paths(spell: Spell) -> Schema:
    def plain(name: str, schema: Schema) -> Schema:
        return post(f"send{name}", content(spell(name, schema), "text/plain"))

    return {
        "/text/enum": plain("PlainEnum", {"type": "string", "enum": ["a", "b"]}),
        "/text/number": plain("PlainNumber", {"type": "number"}),
        "/text/string": plain("PlainText", TEXT),
        "/text/const": plain("PlainConst", {"const": "a"}),
        "/text/xml": post("sendXml", content(spell("Xml", TEXT), "application/xml")),
    }


def texts(shop: Shop) -> object:
    values = {
        "sendPlainEnum": "a",
        "sendPlainNumber": 1.5,
        "sendPlainText": "a",
        "sendPlainConst": "a",
        "sendXml": "<a/>",
    }
    seen = (shop.sent(name, body=value) for name, value in values.items())
    return [(one.body, one.headers["content-type"]) for one in seen]


TEXTS = [
    (b"a", "text/plain"),
    (b"1.5", "text/plain"),
    (b"a", "text/plain"),
    (b"a", "text/plain"),
    (b"<a/>", "application/xml"),
]


def form_paths(spell: Spell) -> Schema:
    numbers = an_array({"type": "integer"})
    size = an_object({"w": {"type": "integer"}})
    form = {"numbers": spell("FormNumbers", numbers), "size": spell("FormSize", size)}
    parts = {
        "file": spell("Part", BINARY),
        "files": spell("Parts", an_array(BINARY)),
        "each": an_array(spell("PartItem", BINARY)),
        "meta": spell("PartMeta", size),
        "tags": spell("PartTags", an_array(TEXT)),
        "day": spell("PartDay", {"type": "string", "format": "date"}),
    }
    return {
        "/form": post("sendForm", content(spell("Form", an_object(form)), FORM)),
        "/parts": post(
            "sendParts",
            content(spell("Upload", an_object(parts)), "multipart/form-data"),
        ),
        "/lines": post(
            "sendLines", content(spell("Lines", an_array(size)), "application/jsonl")
        ),
        "/vendor": post(
            "sendVendor", content(spell("Vendor", size), "application/vnd.shop.size")
        ),
    }


def forms(shop: Shop) -> object:
    form = shop.sent("sendForm", body={"numbers": [1, 2], "size": {"w": 1}})
    parts = shop.sent(
        "sendParts",
        body={
            "file": io.BytesIO(b"1"),
            "files": [b"2", b"3"],
            "each": [b"4"],
            "meta": {"w": 1},
            "tags": ["a", "b"],
            "day": "2024-01-31",
        },
    )
    head = f"Content-Type: {parts.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + parts.body)
    lines = shop.sent("sendLines", body=[{"w": 1}, {"w": 2}])
    vendor = shop.sent("sendVendor", body={"w": 1})
    return (
        form.body,
        [
            (
                one["content-disposition"].params["name"],
                one.get_content_type(),
                one.get_content(),
            )
            for one in message.iter_parts()
        ],
        lines.body,
        vendor.body,
        vendor.headers["content-type"],
    )


FORMS = (
    b"numbers=1&numbers=2&size=%7B%22w%22%3A1%7D",
    [
        ("file", OCTETS, b"1"),
        ("files", OCTETS, b"2"),
        ("files", OCTETS, b"3"),
        ("each", OCTETS, b"4"),
        ("meta", "application/json", b'{"w":1}'),
        ("tags", "text/plain", "a"),
        ("tags", "text/plain", "b"),
        ("day", "text/plain", "2024-01-31"),
    ],
    b'{"w":1}\n{"w":2}\n',
    b'{"w":1}',
    "application/vnd.shop.size",
)


def shape_paths(spell: Spell) -> Schema:
    """A text as JSON and as plain text: one shape, so one method."""
    both = {**content(spell("Shape", TEXT)), **content(TEXT, "text/plain")}
    return {"/shape": post("sendShape", both)}


def shapes(shop: Shop) -> object:
    names = [m.call for m in shop.sdk.methods if m.operation.startswith("sendShape")]
    return len(names), json.loads(shop.sent("sendShape", body="a").body)


REQUESTS = [
    Place("stream", streamed, [STREAMED] * 3, stream_paths),
    Place(
        "octets",
        octets,
        (b"\x00\xff", b"\x00\xff", OCTETS, [b"\x00\xff"] * 2),
        octets_paths,
    ),
    Place("parameters", parameters, PARAMETERS, parameter_paths),
    Place(
        "constants",
        constants,
        (
            {"kind": "bike", "one": 1},
            {"kind": "bike"},
            "kind=bike",
            {"ride": {"kind": "bike", "one": 1}},
        ),
        constant_paths,
        constant_models,
    ),
    Place("texts", texts, TEXTS, text_paths),
    Place("forms", forms, FORMS, form_paths),
    Place("shapes", shapes, (1, "a"), shape_paths),
]
