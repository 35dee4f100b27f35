"""Spelled answers: the places in answers and in the properties of objects where a schema may stand."""

from __future__ import annotations

import ast
import inspect

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
    reference,
    shown,
)

TEXT: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
COLOUR: Schema = {"type": "string", "enum": ["red", "blue"]}
ITEM = an_object({"id": INTEGER}, "id")

# --- what values become ----------------------------------------------------------------------------------------------

VALUES: dict[str, tuple[Schema, object]] = {
    "moment": (MOMENT, "2024-01-31T09:30:00.000Z"),
    "day": ({"type": "string", "format": "date"}, "2024-01-31"),
    "time": ({"type": "string", "format": "duration"}, "PT90M"),
    "price": ({"type": "string", "format": "decimal"}, "1.50"),
    "octets": ({"type": "string", "format": "byte"}, "aGk="),
    "colour": (COLOUR, "red"),
    "number": ({"type": "number"}, 5),
    "either": ({"oneOf": [COLOUR, {"type": "boolean"}]}, "blue"),
    "list": (an_array(MOMENT), ["2024-01-31T09:30:00Z"]),
    "map": (
        {"type": "object", "additionalProperties": MOMENT},
        {"a": "2024-01-31T09:30:00Z"},
    ),
    "pair": (
        {
            "type": "array",
            "prefixItems": [MOMENT, INTEGER],
            "items": False,
            "minItems": 2,
        },
        ["2024-01-31T09:30:00Z", 1],
    ),
    "item": (ITEM, {"id": 1}),
    "free": ({}, {"a": ["2024-01-31T09:30:00Z"]}),
}


def value_paths(spell: Spell) -> Schema:
    properties = {
        name: spell(f"Value{name.title()}", schema)
        for name, (schema, _) in VALUES.items()
    }
    moment = spell("Moment", MOMENT)
    inside = {
        "items": an_array(moment),
        "values": {"type": "object", "additionalProperties": moment},
        "first": {
            "type": "array",
            "prefixItems": [moment],
            "minItems": 1,
            "items": False,
        },
        "union": {"oneOf": [moment, INTEGER]},
        "enum": {"oneOf": [{"type": "boolean"}, spell("UnionColour", COLOUR)]},
        "anything": {"oneOf": [spell("FreeMember", {}), MOMENT]},
    }
    extra = an_object({}, additionalProperties=spell("Extra", MOMENT))
    return {
        "/values": get("getValues", content(an_object(properties))),
        "/inside": get("getInside", content(an_object(inside))),
        "/extra": get("getExtra", content({**extra, "properties": {"id": INTEGER}})),
        "/whole": get("getWhole", content(spell("Whole", an_object(inside)))),
    }


def values(shop: Shop) -> object:
    moment = "2024-01-31T09:30:00.000Z"
    inside = {
        "items": [moment],
        "values": {"a": moment},
        "first": [moment],
        "union": moment,
        "enum": "red",
        "anything": moment,
    }
    given = {name: value for name, (_, value) in VALUES.items()}
    got = shop.call("getValues", said(given))
    extra = shop.call("getExtra", said({"id": 1, "more": moment}))
    return (
        shown(got),
        got.model_dump(mode="json") == given,
        shown(shop.call("getInside", said(inside))),
        shown(shop.call("getWhole", said(inside))),
        shown(extra),
        shown(extra.more),
    )


WHEN = ("_DateTime", "2024-01-31 09:30:00+00:00")
WHOLE_SECOND = ("datetime", "2024-01-31 09:30:00+00:00")
INSIDE = {
    "items": [WHEN],
    "values": {"a": WHEN},
    "first": [WHEN],
    "union": WHEN,
    "enum": ("enum", "red"),
    "anything": "2024-01-31T09:30:00.000Z",
}
IN_PYTHON = (
    {
        "moment": WHEN,
        "day": ("date", "2024-01-31"),
        "time": ("IsoDuration", "PT90M"),
        "price": ("Decimal", "1.50"),
        "octets": ("Octets", "b'hi'"),
        "colour": ("enum", "red"),
        "number": 5,
        "either": ("enum", "blue"),
        "list_": [WHOLE_SECOND],
        "map": {"a": WHOLE_SECOND},
        "pair": [WHOLE_SECOND, 1],
        "item": {"id": 1},
        "free": {"a": ["2024-01-31T09:30:00Z"]},
    },
    True,
    INSIDE,
    INSIDE,
    {"id": 1, "more": WHEN},
    WHEN,
)

# --- answers ---------------------------------------------------------------------------------------------------------


def answer_paths(spell: Spell) -> Schema:
    event = an_object({"event": TEXT, "data": TEXT}, "data")
    numbers = an_array(INTEGER)
    forms = {
        **content(spell("NumberForms", numbers)),
        **content(numbers, "application/yaml"),
    }
    return {
        "/answers/number": get(
            "getNumber", content(spell("Number", INTEGER), "text/plain")
        ),
        "/answers/colour": get(
            "getColour", content(spell("Tint", COLOUR), "text/plain")
        ),
        "/answers/text": get("getText", content(spell("Csv", TEXT), "application/csv")),
        "/answers/forms": get("getForms", forms),
        "/answers/any": get("getAny", content(spell("Any", ITEM), "*/*")),
        "/answers/vendor": get(
            "getVendor", content(spell("VendorItem", ITEM), "application/vnd.shop.item")
        ),
        "/answers/lines": get(
            "getLines", content(spell("LineItems", an_array(ITEM)), "application/jsonl")
        ),
        "/answers/events": get(
            "getEvents", content(spell("Event", event), "text/event-stream")
        ),
        "/answers/data": get(
            "getData", content(spell("Data", MOMENT), "text/event-stream")
        ),
        "/answers/error": get(
            "getError",
            content(TEXT),
            s404=content(spell("Missing", an_object({"id": MOMENT}))),
        ),
        "/answers/items": get("getItems", content(spell("Items", an_array(ITEM)))),
    }


def answers(shop: Shop) -> object:
    def text(body: str, kind: str = "text/plain") -> Out:
        return Out(200, body.encode(), {"content-type": kind})

    found: list[object] = [
        shop.sent("getForms", said([1])).headers["accept"],
        shown(shop.call("getNumber", text("5"))),
        shown(shop.call("getColour", text("red"))),
        shown(shop.call("getText", text("a;b", "application/csv"))),
        shown(shop.call("getAny", said({"id": 1}))),
        shown(shop.call("getVendor", text('{"id": 1}', "application/vnd.shop.item"))),
        shown(shop.call("getItems", said([{"id": 1}]))),
    ]
    streams = {
        "getLines": text('{"id": 1}\n', "application/jsonl"),
        "getEvents": text("event: a\ndata: b\n\n", "text/event-stream"),
        "getData": text('data: "2024-01-31T09:30:00Z"\n\n', "text/event-stream"),
    }
    for operation, answer in streams.items():
        with shop.call(operation, answer) as stream:
            found.append([shown(one) for one in stream])
    try:
        shop.call("getError", said({"id": "2024-01-31T09:30:00Z"}, 404))
    except shop.sdk.load("errors").NotFoundError as error:
        found.append(shown(error.data))
    return found


ANSWERED = [
    "application/json",
    5,
    "red",
    "a;b",
    {"id": 1},
    {"id": 1},
    [{"id": 1}],
    [{"id": 1}],
    [{"event": "a", "data": "b", "id": ""}],
    [WHOLE_SECOND],
    {"id": WHOLE_SECOND},
]

# --- pages -----------------------------------------------------------------------------------------------------------


def page_paths(spell: Spell) -> Schema:
    def paged(operation: str, answer: Schema, **more: object) -> Schema:
        item = get(
            operation,
            content(answer),
            {**parameter("page", INTEGER), "required": False},
        )
        item["get"]["x-speakeasy-pagination"] = {
            "type": "offsetLimit",
            "inputs": [{"name": "page", "in": "parameters", "type": "page"}],
            **more,
        }
        return item

    items = an_array(ITEM)
    return {
        "/pages/named": paged(
            "listNamed",
            an_object({"data": spell("Named", items), "left": INTEGER}),
            outputs={"results": "$.data"},
        ),
        "/pages/found": paged(
            "listFound", spell("Found", an_object({"things": spell("Things", items)}))
        ),
        "/pages/whole": paged("listWhole", spell("WholePage", items)),
        "/pages/items": paged(
            "listItems", an_object({"data": an_array(spell("PageItem", ITEM))})
        ),
    }


def pages(shop: Shop) -> object:
    found: list[object] = []
    for operation, wrap in (
        ("listNamed", lambda items: {"data": items}),
        ("listFound", lambda items: {"things": items}),
        ("listWhole", lambda items: items),
        ("listItems", lambda items: {"data": items}),
    ):
        page = shop.call(operation, said(wrap([{"id": 1}])), said(wrap([])))
        found.append([shown(one) for one in page])
    return found


# --- unions ----------------------------------------------------------------------------------------------------------


def union_paths(spell: Spell) -> Schema:
    members = [reference("Cat"), reference("Dog")]
    tag = {
        "propertyName": "kind",
        "mapping": {"cat": reference("Cat")["$ref"], "dog": reference("Dog")["$ref"]},
    }
    pet = {"oneOf": members, "discriminator": tag}
    return {
        "/pets": get("getPets", content(an_array(spell("Pet", pet)))),
        "/owned": get("getOwned", content(an_object({"pet": spell("Owned", pet)}))),
    }


def union_models(spell: Spell) -> Schema:
    return {
        "Cat": an_object(
            {"kind": spell("CatKind", {"const": "cat"}), "claws": INTEGER}, "kind"
        ),
        "Dog": an_object(
            {
                "kind": spell("DogKind", {"type": "string", "enum": ["dog"]}),
                "claws": TEXT,
            },
            "kind",
        ),
    }


def unions(shop: Shop) -> object:
    pets = shop.call(
        "getPets",
        said(
            [
                {"kind": "cat", "claws": 5},
                {"kind": "dog", "claws": "6"},
                {"kind": "cow", "x": 1},
            ]
        ),
    )
    owned = shop.call("getOwned", said({"pet": {"kind": "cow", "x": 1}}))
    return (
        [type(pet).__name__ for pet in pets],
        shown(pets[0].claws),
        type(owned.pet).__name__,
    )


# --- what is said of properties --------------------------------------------------------------------------------------


def word_models(spell: Spell) -> Schema:
    return {
        "Words": an_object(
            {
                "count": spell(
                    "Count", {"type": "integer", "minimum": 1, "maximum": 9}
                ),
                "code": spell(
                    "Code", {"type": "string", "maxLength": 3, "pattern": "^a"}
                ),
                "many": spell("FewWords", {**an_array(TEXT), "maxItems": 2}),
                "usual": spell("Usual", {"type": "integer", "default": 5}),
                "old": spell("Old", {"type": "string", "deprecated": True}),
                "own": spell("OwnWord", {"type": "string", "readOnly": True}),
                "given": spell("GivenWord", {"type": "string", "writeOnly": True}),
                "secret": spell("Secret", {"type": "string", "format": "password"}),
                "secrets": spell(
                    "Secrets", an_array({"type": "string", "format": "password"})
                ),
            }
        )
    }


def word_paths(spell: Spell) -> Schema:
    limit = spell("Limit", {"type": "integer", "maximum": 9, "default": 3})
    token = spell("Token", {"type": "string", "format": "password"})
    login = spell("Login", an_object({"user": TEXT, "word": token}))
    words = reference("Words")
    return {
        "/words": post("putWords", content(words), answer=content(words)),
        "/said": get(
            "getSaid",
            content(TEXT),
            parameter("limit", limit),
            parameter("token", token),
            parameter("login", login, "header"),
        ),
    }


def words(shop: Shop) -> object:
    class_ = shop.sdk.type_of("Words")
    (method,) = (m for m in shop.sdk.methods if m.operation == "getSaid")
    function = shop.client
    for step in method.call.split("."):
        function = getattr(function, step)
    made = class_.model_validate(
        {"count": 1, "given": "g", "secret": "s", "secrets": ["t"]}
    )
    deprecated = [n for n, f in class_.model_fields.items() if f.deprecated]
    sent = shop.sent("putWords", said({}), body={"count": 1, "given": "g"})
    said_ = [
        line.strip()
        for line in (inspect.getdoc(function) or "").split("\n")
        if "limit" in line
    ]
    return (
        attribute_words(class_),
        deprecated,
        repr(made),
        sent.json(),
        said_,
        sorted(shop.client._config.secret_names),  # noqa: SLF001 - what a log masks
    )


def attribute_words(class_: type) -> dict[str, str | None]:
    """The docstring of each attribute of a class."""
    module = inspect.getmodule(class_)
    assert module is not None
    tree = ast.parse(inspect.getsource(module))
    (body,) = (
        n.body
        for n in tree.body
        if isinstance(n, ast.ClassDef) and n.name == class_.__name__
    )
    found: dict[str, str | None] = {}
    for node, after in zip(body, [*body[1:], None], strict=True):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            docstring = None
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                docstring = str(after.value.value)
            found[node.target.id] = docstring
    return found


WORDS = (
    {
        "count": "From 1 to 9.",
        "code": "At most 3 characters. Matches `^a`.",
        "many": "At most 2 items.",
        "usual": "Default: 5.",
        "old": "Deprecated.",
        "own": "Only the server sets it.",
        "given": None,
        "secret": None,
        "secrets": None,
    },
    ["old"],
    "Words(count=1)",
    {"count": 1, "given": "g"},
    ["limit: At most 9. Default: 3."],
    ["given", "login", "secret", "secrets", "token", "word"],
)


ANSWERS = [
    Place("values", values, IN_PYTHON, value_paths),
    Place("answers", answers, ANSWERED, answer_paths, lambda _: {"Item": ITEM}),
    Place("pages", pages, [[{"id": 1}]] * 4, page_paths),
    Place(
        "unions",
        unions,
        (["Cat", "Dog", "UnknownKind"], 5, "UnknownKind"),
        union_paths,
        union_models,
    ),
    Place("words", words, WORDS, word_paths, word_models),
]
