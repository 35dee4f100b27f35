"""Lower operations: ids, parameters, bodies, answers and security, and what is said of each that cannot be."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.lowering import codes, dangling, lowered

from specpress import ir, source
from specpress.diagnostics import Report
from specpress.lower import lower

DONE = {"204": {"description": "Done."}}


def operation(node: dict[str, Any], path: str = "/bikes") -> ir.Operation:
    api, _ = lowered({"paths": {path: {"get": {"responses": DONE, **node}}}})
    return api.operations[0]


def parameter(node: dict[str, Any]) -> ir.Parameter:
    return operation({"parameters": [{"name": "a", **node}]}).parameters[0]


@pytest.mark.parametrize(
    ("node", "style", "explode"),
    [
        ({"in": "query"}, ir.Style.FORM, True),
        ({"in": "query", "explode": False}, ir.Style.FORM, False),
        ({"in": "query", "style": "deepObject"}, ir.Style.DEEP_OBJECT, True),
        ({"in": "query", "style": "spaceDelimited"}, ir.Style.SPACE_DELIMITED, False),
        ({"in": "query", "style": "pipeDelimited"}, ir.Style.PIPE_DELIMITED, False),
        ({"in": "query", "style": "odd"}, ir.Style.FORM, True),
        ({"in": "header"}, ir.Style.SIMPLE, False),
        ({"in": "cookie"}, ir.Style.FORM, True),
    ],
)
def test_styles(node: dict[str, Any], style: ir.Style, *, explode: bool) -> None:
    found = parameter(node)
    assert (found.style, found.explode) == (style, explode)


def test_a_parameter_with_content_says_how_it_is_written() -> None:
    content = {"application/json": {"schema": {"type": "integer"}}}
    found = parameter({"in": "query", "content": content})
    assert found.content_type == "application/json"
    assert found.type == ir.Scalar(ir.ScalarKind.INTEGER)


def test_an_operation_overrides_the_parameters_of_its_path() -> None:
    shared = [{"name": "a", "in": "query", "description": "old"}]
    own = [{"name": "a", "in": "query", "description": "new"}]
    paths = {"/b": {"parameters": shared, "get": {"parameters": own}}}
    api, _ = lowered({"paths": paths})
    assert [found.description for found in api.operations[0].parameters] == ["new"]


@pytest.mark.parametrize("name", ["Accept", "content-type", "AUTHORIZATION"])
def test_headers_of_the_client_are_no_parameters(name: str) -> None:
    node = {"parameters": [{"name": name, "in": "header"}], "responses": DONE}
    api, found = lowered({"paths": {"/b": {"get": node}}})
    assert not api.operations[0].parameters
    assert codes(found) == ["lower/reserved-header"]


@pytest.mark.parametrize(
    ("identity", "root"), [("list", "list()"), ("bikes/list", "bikes\u2215list()")]
)
def test_what_is_inline_belongs_to_its_operation(identity: str, root: str) -> None:
    shape = {"type": "object", "properties": {"a": {"type": "string"}}}
    node = {
        "operationId": identity,
        "requestBody": {"content": {"application/json": {"schema": shape}}},
        "responses": {
            "200": {
                "description": "Ok.",
                "content": {"application/json": {"schema": shape}},
            }
        },
    }
    api, _ = lowered({"paths": {"/b": {"post": node}}})
    assert list(api.declarations) == [f"{root}/body", f"{root}/200 response"]


def test_a_shared_answer_is_named_after_itself() -> None:
    shape = {"type": "object", "properties": {"a": {"type": "string"}}}
    shared = {
        "description": "No.",
        "content": {"application/json": {"schema": shape}},
    }
    answers = {"404": {"$ref": "#/components/responses/Missing"}}
    api, _ = lowered(
        {
            "paths": {"/a": {"get": {"responses": answers}}},
            "components": {"responses": {"Missing": shared}},
        }
    )
    assert list(api.declarations) == ["Missing/response"]


def test_operations_without_an_id_of_their_own_get_one() -> None:
    twice = {"operationId": "same", "responses": DONE}
    api, found = lowered(
        {
            "paths": {
                "/a/{b}": {"get": {"responses": DONE}},
                "/c": {"get": twice},
                "/d": {"get": twice},
            }
        }
    )
    assert [one.id for one in api.operations] == ["get_a_b", "same", "same_2"]
    assert "lower/duplicate-operation-id" in codes(found)


def test_a_callback_may_lead_back_to_its_operation() -> None:
    api, found = lowered(
        {
            "paths": {
                "/a": {
                    "post": {
                        "operationId": "go",
                        "responses": DONE,
                        "callbacks": {"back": {"{$url}": {"$ref": "#/paths/~1a"}}},
                    }
                }
            }
        }
    )
    assert [one.id for one in api.operations] == ["go"]
    assert not found


@pytest.mark.parametrize(
    ("security", "wanted"),
    [
        ([], ()),
        ([{}], (ir.SecurityRequirement(()),)),
        ([{"key": []}], (ir.SecurityRequirement((ir.SchemeUse("key"),)),)),
        ([{"nobody": []}], None),
        (
            [{"nobody": []}, {"key": ["a"]}],
            (ir.SecurityRequirement((ir.SchemeUse("key", ("a",)),)),),
        ),
    ],
)
def test_security(security: list[Any], wanted: object) -> None:
    scheme = {"type": "apiKey", "in": "header", "name": "X-Key"}
    node = {"security": security, "responses": DONE}
    api, _ = lowered(
        {
            "paths": {"/a": {"get": node}},
            "components": {"securitySchemes": {"key": scheme}},
        }
    )
    assert api.operations[0].security == wanted


JUNK = st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.just([])
SCHEMA = st.sampled_from(
    [{"type": "string"}, {"properties": {"a": {}}}, {"$ref": "#/nowhere"}, 5]
)
MEDIA = (
    st.dictionaries(
        st.sampled_from(["application/json", "a/b", "*/*", ""]),
        st.fixed_dictionaries({}, optional={"schema": SCHEMA, "example": JUNK}) | JUNK,
        max_size=2,
    )
    | JUNK
)
PARAMETER = (
    st.fixed_dictionaries(
        {},
        optional={
            "name": st.sampled_from(["a", "b/c", ""]) | JUNK,
            "in": st.sampled_from(["path", "query", "header", "cookie", "body"]) | JUNK,
            "schema": SCHEMA,
            "content": MEDIA,
            "style": st.sampled_from(["form", "odd"]) | JUNK,
            "required": st.booleans() | JUNK,
            "explode": JUNK,
        },
    )
    | JUNK
)
OPERATION = (
    st.fixed_dictionaries(
        {},
        optional={
            "operationId": st.sampled_from(["a", "a/b", "A b"]) | JUNK,
            "tags": st.lists(st.text(max_size=3) | JUNK, max_size=2) | JUNK,
            "parameters": st.lists(PARAMETER, max_size=3) | JUNK,
            "requestBody": st.fixed_dictionaries({}, optional={"content": MEDIA})
            | JUNK,
            "responses": st.dictionaries(
                st.sampled_from(["200", "default", "4XX", "x-a", "99", ""]),
                st.fixed_dictionaries({}, optional={"content": MEDIA}) | JUNK,
                max_size=2,
            )
            | JUNK,
            "security": st.lists(st.dictionaries(st.text(max_size=2), JUNK) | JUNK)
            | JUNK,
            "servers": st.lists(st.fixed_dictionaries({}, optional={"url": JUNK}))
            | JUNK,
            "callbacks": st.dictionaries(st.text(max_size=2), JUNK, max_size=1) | JUNK,
            "deprecated": JUNK,
        },
    )
    | JUNK
)
PATHS = st.dictionaries(
    st.sampled_from(["/a", "/{b}", "/{b}/{c-d}", "no slash", ""]),
    st.dictionaries(
        st.sampled_from(["get", "post", "head", "parameters", "servers", "summary"]),
        OPERATION,
        max_size=3,
    )
    | JUNK,
    max_size=3,
)


@settings(max_examples=150, deadline=None)
@given(paths=PATHS)
def test_any_paths_are_lowered(paths: dict[str, Any]) -> None:
    api, found = lowered({"paths": paths})
    assert not dangling(api)
    identities = [one.id for one in api.operations]
    assert len(set(identities)) == len(identities)
    for finding in found:
        assert finding.place is not None


def test_a_document_that_describes_nothing_is_reported() -> None:
    report = Report()
    read = source.read("shop.yaml", "openapi: 3.1.0\ninfo: {title: Shop}\n", report)
    assert read is not None
    assert lower(read, report).operations == ()
    assert [(d.code, d.place.pointer if d.place else None) for d in report] == [
        ("lower/nothing", ""),
        ("lower/info", "/info"),
    ]


def test_an_unquoted_version_is_its_number() -> None:
    api, found = lowered({"info": {"title": "Shop", "version": 1.5}})
    assert (api.info.version, found) == ("1.5", [])


@pytest.mark.parametrize(
    ("own", "whole", "attempts"),
    [
        ({"x-fern-retries": {"disabled": True}}, {"strategy": "backoff"}, 1),
        ({"x-speakeasy-retries": {"strategy": "none"}}, {"strategy": "backoff"}, 1),
        ({"x-fern-retries": {"disabled": False}}, {"strategy": "backoff"}, None),
        ({}, {"strategy": "none"}, 1),
    ],
)
def test_an_operation_that_is_not_to_be_tried_again(
    own: dict[str, Any], whole: dict[str, Any], attempts: int | None
) -> None:
    answers = {"responses": {"204": {"description": "Ok."}}}
    document = {"paths": {"/a": {"get": own | answers}}, "x-speakeasy-retries": whole}
    retries = lowered(document)[0].operations[0].retries
    assert retries is not None
    assert retries.max_attempts == attempts


def test_names_of_enum_values_may_count_null_or_leave_it_out() -> None:
    for names in (["Low", "Nothing", "High"], ["Low", "High"]):
        tide = {"enum": ["lo", None, "hi"], "x-enum-varnames": names}
        api, found = lowered({"components": {"schemas": {"Tide": tide}}})
        enum = api.declarations["Tide"]
        assert isinstance(enum, ir.Enum)
        assert [member.label for member in enum.members] == ["Low", "High"]
        assert found == []


def test_operations_of_further_methods_are_like_the_others() -> None:
    api, found = lowered(
        {
            "paths": {
                "/bikes/{id}": {
                    "parameters": [{"name": "id", "in": "path", "required": True}],
                    "query": {"responses": DONE},
                    "additionalOperations": {
                        "COPY": {"responses": DONE},
                        "get": {"responses": DONE},
                        "NO GOOD": {"responses": DONE},
                        "MOVE": [],
                    },
                }
            }
        }
    )
    assert [(o.method, o.id) for o in api.operations] == [
        ("QUERY", "query_bikes_id"),
        ("COPY", "copy_bikes_id"),
    ]
    assert all(len(o.parameters) == 1 for o in api.operations)
    at = "shop.json#/paths/~1bikes~1{id}/additionalOperations"
    assert [(d.code, str(d.place)) for d in found] == [
        ("lower/method", f"{at}/get"),
        ("lower/method", f"{at}/NO GOOD"),
        ("lower/shape", f"{at}/MOVE"),
    ]


def test_media_types_may_be_shared() -> None:
    api, found = lowered(
        {
            "paths": {
                "/bikes": {
                    "get": {
                        "responses": {
                            "200": {
                                "description": "All.",
                                "content": {
                                    "application/json": {
                                        "$ref": "#/components/mediaTypes/Names"
                                    }
                                },
                            }
                        }
                    }
                }
            },
            "components": {
                "mediaTypes": {
                    "Names": {"schema": {"type": "array", "items": {"type": "string"}}}
                }
            },
        }
    )
    assert not found
    (content,) = api.operations[0].responses[0].contents
    assert content.type == ir.Array(ir.Scalar(ir.ScalarKind.STRING))


MISSHAPEN: list[dict[str, Any]] = [
    {"x-speakeasy-retries": {"backoff": {"initialInterval": 10**400}}},
    {"x-speakeasy-pagination": {"type": "cursor", "inputs": [{"type": [{}]}]}},
    {"x-speakeasy-pagination": {"type": "cursor", "inputs": [{"type": {}}]}},
]


@pytest.mark.parametrize("node", MISSHAPEN)
def test_extensions_of_the_wrong_shape_say_nothing(node: dict[str, Any]) -> None:
    assert operation(node).id == "get_bikes"


NOWHERE: list[object] = [[], {}, 5, None]


@pytest.mark.parametrize("wrong", NOWHERE)
def test_a_key_that_travels_nowhere_is_no_scheme(wrong: object) -> None:
    scheme = {"type": "apiKey", "name": "K", "in": wrong}
    api, found = lowered({"components": {"securitySchemes": {"k": scheme}}})
    assert not api.schemes
    assert "lower/security-scheme" in codes(found)


def test_a_query_parameter_made_of_itself_ends() -> None:
    loop = "#/components/parameters/a/schema"
    api, found = lowered(
        {
            "paths": {
                "/bikes": {
                    "get": {
                        "responses": DONE,
                        "parameters": [
                            {"$ref": "#/components/parameters/a"},
                            {"name": "b", "in": "query", "style": "deepObject"},
                        ],
                    }
                }
            },
            "components": {
                "parameters": {
                    "a": {
                        "name": "a",
                        "in": "query",
                        "schema": {"nullable": True, "allOf": [{"$ref": loop}]},
                    }
                }
            },
        }
    )
    assert len(api.operations) == 1
    assert "lower/circular" in codes(found)


HOST = "https://api.shop.example"


@pytest.mark.parametrize(
    ("document", "operation", "left"),
    [
        ([HOST], HOST, []),
        ([f"{HOST}/"], HOST, []),
        (["//api.shop.example"], HOST, []),
        ([HOST, "https://eu.shop.example"], "https://eu.shop.example", None),
        ([HOST], "http://api.shop.example", None),
        ([HOST], f"{HOST}/v2", None),
        ([], HOST, []),
    ],
)
def test_an_operation_that_repeats_the_server_of_the_document_has_none_of_its_own(
    document: list[str], operation: str, left: list[str] | None
) -> None:
    own = {"servers": [{"url": operation}], "responses": {}}
    api, _ = lowered(
        {"servers": [{"url": url} for url in document], "paths": {"/a": {"get": own}}}
    )
    assert [server.url for server in api.servers] == (document or [operation])
    assert [server.url for server in api.operations[0].servers] == (
        [operation] if left is None else left
    )


def test_where_operations_differ_their_servers_are_their_own() -> None:
    paths = {
        f"/{name}": {"get": {"servers": [{"url": f"https://{name}.example"}]}}
        for name in ("a", "b")
    }
    api, _ = lowered({"paths": paths})
    assert not api.servers
    assert [one.servers[0].url for one in api.operations] == [
        "https://a.example",
        "https://b.example",
    ]


@pytest.mark.parametrize("first", ["text/plain", "application/xml", "image/png"])
def test_media_types_without_schemas_have_each_its_own_type(first: str) -> None:
    content: dict[str, Any] = {first: {}, "application/json": {}, "image/gif": {}}
    done = {"200": {"description": "Done.", "content": content}}
    (response,) = operation({"responses": done}).responses
    assert [one.type for one in response.contents] == [
        ir.Binary(),
        ir.Anything(),
        ir.Binary(),
    ]
