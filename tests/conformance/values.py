"""Values: what the scenarios of the server ask each operation to be called with.

One call is a mapping from wire names to values, with ``body`` for the body and ``options`` for the options of the call.
Operations that are not here are called with what the document settles (see `derived`), and with the answer of the GET
on the same path as their body.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

Values = Mapping[str, Any]

WIDE = base64.b64decode("5ZWK6b2E5LiC54ub54uc76ex76Ss76ex76iM76ip")
"""Characters that need three octets each, some of which editors like to normalize."""

RESERVED = "begin!*'();:@ &=+$,/?#[]end"
PUPPY = {
    "id": 1,
    "name": "Puppy",
    "birthdate": "2017-12-13T02:29:51Z",
    "complexProperty": {"color": "Red"},
}
SIZES = {"height": 5.61, "weight": 599, "footsize": 11.5}
FISH = [
    {
        "fishtype": "shark",
        "age": 6,
        "birthday": "2012-01-05T01:00:00Z",
        "length": 20,
        "species": "predator",
    },
    {
        "fishtype": "sawshark",
        "age": 105,
        "birthday": "1900-01-05T01:00:00Z",
        "length": 10,
        "picture": bytes([255, 255, 255, 255, 254]),
        "species": "dangerous",
    },
    {
        "fishtype": "goblin",
        "age": 1,
        "birthday": "2015-08-08T00:00:00Z",
        "length": 30,
        "species": "scary",
        "jawsize": 5,
        "color": "pinkish-gray",
    },
]
SALMON = {"location": "alaska", "iswild": True, "species": "king", "length": 1}
TAGS = {"tag1": "value1", "tag2": "value3"}
FLAT_RESOURCES = {
    "Resource1": {
        "location": "West US",
        "tags": TAGS,
        "properties": {"p.name": "Product1", "type": "Flat"},
    },
    "Resource2": {
        "location": "Building 44",
        "properties": {"p.name": "Product2", "type": "Flat"},
    },
}
PRODUCT = {
    "base_product_id": "123",
    "base_product_description": "product description",
    "details": {
        "max_product_display_name": "max name",
        "max_product_capacity": "Large",
        "max_product_image": {"@odata.value": "http://foo"},
    },
}
INHERITING_PRODUCT = {
    **PRODUCT,
    "details": {
        **PRODUCT["details"],  # type: ignore[dict-item]
        "max_product_image": {
            "@odata.value": "http://foo",
            "generic_value": "https://generic",
        },
    },
}
NEW_YEAR = datetime(2010, 1, 1, 12, 34, 56, tzinfo=UTC)
YEAR_ONE = datetime(1, 1, 1, tzinfo=UTC)
DURATION = "P123DT22H14M12.011S"
PATH_STRINGS = {
    f"{one}StringPath": f"{one}StringPath" for one in ("global", "pathItem", "local")
}
QUERY_STRINGS = {
    f"{one}StringQuery": f"{one}StringQuery" for one in ("global", "pathItem", "local")
}
REPEATED = {"options": {"idempotency_key": "one"}}
"""What lets a client send a request again whose method alone does not."""

ARRAY = ["ArrayQuery1", RESERVED, "", ""]


def _headers() -> dict[str, list[Values]]:
    """The scenarios of headers, sent and received."""
    sent: dict[str, dict[str, Any]] = {
        "Integer": {"positive": 1, "negative": -2},
        "Long": {"positive": 105, "negative": -2},
        "Float": {"positive": 0.07, "negative": -3.0},
        "Double": {"positive": 7e120, "negative": -3.0},
        "Bool": {"true": True, "false": False},
        "String": {
            "valid": "The quick brown fox jumps over the lazy dog",
            "null": None,
            "empty": "",
        },
        "Enum": {"valid": "GREY", "null": None},
        "Date": {"valid": date(2010, 1, 1), "min": date(1, 1, 1)},
        "Datetime": {"valid": NEW_YEAR, "min": YEAR_ONE},
        "DatetimeRfc1123": {
            "valid": "Fri, 01 Jan 2010 12:34:56 GMT",
            "min": "Mon, 01 Jan 0001 00:00:00 GMT",
        },
        "Byte": {"valid": WIDE},
        "Duration": {"valid": DURATION},
    }
    calls: dict[str, list[Values]] = {}
    for kind, scenarios in sent.items():
        calls[f"header_param{kind}"] = [
            {"scenario": name} if value is None else {"scenario": name, "value": value}
            for name, value in scenarios.items()
        ]
        calls[f"header_response{kind}"] = [{"scenario": name} for name in scenarios]
    return calls


CLIENTS: dict[str, dict[str, Any]] = {
    "security-key": {"api_key": "123456789"},
    "security-aad": {"access_token": "https://security.microsoft.com/.default"},
    "error-with-secrets": {"api_key": "SharedKey 1c88a67921784300a462b2cb61da2339"},
}
"""What the clients of some documents are made with."""

CALLS: dict[str, list[Values]] = {
    **_headers(),
    "Pets_CreateAPTrue": [{"body": PUPPY}],
    "Pets_CreateCatAPTrue": [{"body": {**PUPPY, "name": "Lisa", "friendly": True}}],
    "Pets_CreateAPObject": [
        {
            "body": {
                "id": 2,
                "name": "Hira",
                "siblings": [PUPPY],
                "picture": "/////" + "/4=",
            }
        }
    ],
    "Pets_CreateAPString": [
        {
            "body": {
                "id": 3,
                "name": "Tommy",
                "color": "red",
                "weight": "10 kg",
                "city": "Bombay",
            }
        }
    ],
    "Pets_CreateAPInProperties": [
        {"body": {"id": 4, "name": "Bunny", "additionalProperties": SIZES}}
    ],
    "Pets_CreateAPInPropertiesWithAPString": [
        {
            "body": {
                "id": 5,
                "name": "Funny",
                "@odata.location": "westus",
                "additionalProperties": SIZES,
                "color": "red",
                "city": "Seattle",
                "food": "tikka masala",
            }
        }
    ],
    "any-type:putObject": [{"body": {"foo": "bar"}}],
    "array_putDateTimeValid": [
        {
            "body": [
                "2000-12-01T00:00:01Z",
                "1980-01-02T00:11:35Z",
                "1492-10-12T10:15:01Z",
            ]
        }
    ],
    "array_putDurationValid": [{"body": ["P123DT22H14M12.011S", "P5DT1H"]}],
    "Upload_File": [{"body": {"more": "cowbell"}}],
    "Upload_Binary": [{"body": b"octets"}],
    "CreateSecret": [
        {"options": {"extra_query": {"key": "1c88a67921784300a462b2cb61da2339"}}}
    ],
    **{
        f"httpRetry_{one}": [{**REPEATED, "body": True}]
        for one in ("patch500", "post503", "patch504")
    },
    **{
        f"httpRetry_{one}": [{"body": True}]
        for one in ("put500", "delete503", "put504")
    },
    "AnalyzeBody": [
        {"body": {"source": "here"}},
        {"body": b"PDF"},
    ],
    "AnalyzeBodyNoAcceptHeader": [{"body": {"source": "here"}}],
    "contentTypeWithEncoding": [{"body": "text"}],
    "binaryBodyWithTwoContentTypes": [{"body": b"hello, world!"}],
    "binaryBodyWithThreeContentTypes": [{"body": b"hello, world"}],
    "bodyThreeTypes": [
        {"body": b"hello, world"},
        {"body": "hello, world"},
        {"body": {"hello": "world"}},
    ],
    "putTextAndJsonBody": [{"body": "hello, world"}],
    "patchSingle": [{"body": {"foo": "bar"}}],
    "paths_unixTimeUrl": [{"unixTimeUrlPath": datetime(2016, 4, 13, tzinfo=UTC)}],
    "paths_base64Url": [{"base64UrlPath": b"lorem"}],
    "paths_byteMultiByte": [{"bytePath": WIDE}],
    "paths_byteEmpty": [{"bytePath": b""}],
    "paths_enumValid": [{"enumPath": "green color"}],
    "paths_ArrayCsvInPath": [{"arrayPath": ["ArrayPath1", RESERVED, "", ""]}],
    "queries_byteMultiByte": [{"byteQuery": WIDE}],
    "queries_byteEmpty": [{"byteQuery": b""}],
    "queries_enumValid": [{"enumQuery": "green color"}],
    "queries_ArrayStringCsvEmpty": [{"arrayQuery": []}],
    "queries_ArrayStringMultiEmpty": [{"arrayQuery": []}],
    "queries_ArrayStringNoCollectionFormatEmpty": [
        {"arrayQuery": ["hello", "nihao", "bonjour"]}
    ],
    **{
        f"queries_ArrayString{one}Valid": [{"arrayQuery": ARRAY}]
        for one in ("Csv", "Ssv", "Tsv", "Pipes", "Multi")
    },
    "pathItems_getAllWithValues": [{**PATH_STRINGS, **QUERY_STRINGS}],
    "pathItems_getGlobalQueryNull": [
        {
            **PATH_STRINGS,
            "pathItemStringQuery": "pathItemStringQuery",
            "localStringQuery": "localStringQuery",
        }
    ],
    "pathItems_getGlobalAndLocalQueryNull": [
        {**PATH_STRINGS, "pathItemStringQuery": "pathItemStringQuery"}
    ],
    "pathItems_getLocalPathItemQueryNull": [
        {**PATH_STRINGS, "globalStringQuery": "globalStringQuery"}
    ],
    "explicit_putRequiredBinaryBody": [{"body": b"octets"}],
    "import_operationOne": [{"parameter1": "foo"}],
    "operationWithContentParam": [{"body": b"hello, world"}],
    "operationWithJsonParam": [{"body": {"hello": "world"}}],
    "operationWithDataParam": [{"body": {"data": "hello", "world": "world"}}],
    "operationWithFilesParam": [{"body": {"files": b"octets", "fileName": "name"}}],
    "operationWithUrl": [
        {"url": "foo", "headerParameters": "x", "queryParameters": ["one", "two"]}
    ],
    "reservedEnum": [{"enumParameter": "import"}],
    "enum_putReferencedConstant": [{"body": {"ColorConstant": "green-color"}}],
    "datetime_putUtcMaxDateTime": [
        {"body": datetime(9999, 12, 31, 23, 59, 59, 999000, tzinfo=UTC)}
    ],
    "datetime_putLocalPositiveOffsetMinDateTime": [
        {"body": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14)))}
    ],
    "datetimerfc1123_putUtcMaxDateTime": [{"body": "Fri, 31 Dec 9999 23:59:59 GMT"}],
    "int_putMax32": [{"body": 2**31 - 1}],
    "int_putMin32": [{"body": -(2**31)}],
    "int_putMax64": [{"body": 2**63 - 1}],
    "int_putMin64": [{"body": -(2**63)}],
    "basic_putValid": [{"body": {"id": 2, "name": "abc", "color": "Magenta"}}],
    "array_putValid": [
        {
            "body": {
                "array": [
                    "1, 2, 3, 4",
                    "",
                    None,
                    "&S#$(*Y",
                    "The quick brown fox jumps over the lazy dog",
                ]
            }
        }
    ],
    "dictionary_putValid": [
        {
            "body": {
                "defaultProgram": {
                    "txt": "notepad",
                    "bmp": "mspaint",
                    "xls": "excel",
                    "exe": "",
                    "": None,
                }
            }
        }
    ],
    "polymorphism_putComplicated": [
        {
            "body": {
                **SALMON,
                "fishtype": "smart_salmon",
                "siblings": FISH,
                "additionalProperty1": 1,
                "additionalProperty2": False,
                "additionalProperty3": "hello",
                "additionalProperty4": {"a": 1, "b": 2},
                "additionalProperty5": [1, 3],
            }
        }
    ],
    "polymorphism_putMissingDiscriminator": [
        {"body": {**SALMON, "fishtype": "salmon", "siblings": FISH}}
    ],
    "dictionary_putDateTimeValid": [
        {
            "body": {
                "0": datetime(2000, 12, 1, 0, 0, 1, tzinfo=UTC),
                "1": datetime(1980, 1, 1, 23, 11, 35, tzinfo=UTC),
                "2": datetime(1492, 10, 12, 18, 15, 1, tzinfo=UTC),
            }
        }
    ],
    "duration_putPositiveDuration": [{"body": DURATION}],
    "header_paramExistingKey": [{"User-Agent": "overwrite"}],
    "postWithConstantInBody": [
        {
            "constantParam": "constant",
            "body": {
                "constString": "constant",
                "constInt": 0,
                "child": {"constProperty": "constant"},
                "constChild": {
                    "constProperty": "constant",
                    "constProperty2": "constant2",
                },
            },
        }
    ],
    "custom-baseUrl-more-options:paths_getEmpty": [
        {"subscriptionId": "test12", "keyName": "key1", "keyVersion": "v1"}
    ],
    "model-flattening:putArray": [
        {"body": [{"location": "West US", "tags": TAGS}, {"location": "Building 44"}]}
    ],
    "model-flattening:putDictionary": [{"body": FLAT_RESOURCES}],
    "model-flattening:putResourceCollection": [
        {
            "body": {
                "arrayofresources": [
                    FLAT_RESOURCES["Resource1"],
                    {
                        "location": "East US",
                        "properties": {"p.name": "Product2", "type": "Flat"},
                    },
                ],
                "dictionaryofresources": FLAT_RESOURCES,
                "productresource": {
                    "location": "India",
                    "properties": {"p.name": "Azure", "type": "Flat"},
                },
            }
        }
    ],
    "putSimpleProduct": [{"body": INHERITING_PRODUCT}],
    "postFlattenedSimpleProduct": [{"body": PRODUCT}],
    "putSimpleProductWithGrouping": [{"name": "groupproduct", "body": PRODUCT}],
    "Pet_GetByPetId": [{"petId": name} for name in ("tommy", "casper", "scooby")],
    "Pet_AddPet": [{"body": {"name": "Retriever", "IntEnum": "1"}}],
    "Pet_GetPetById": [
        {"petId": name}
        for name in ("tommy", "coyoteUgly", "weirdAlYankovic", "ringo", "alien123")
    ],
    "Pet_DoSomething": [{"whatAction": name} for name in ("stay", "jump", "fetch")],
    "xml_jsonInput": [{"body": {"id": 42}}],
    "object-type:put": [{"body": {"foo": "bar"}}, {"body": {"foo": "baz"}}],
    "Int_put": [{"body": 200}],
    "Float_put": [{"body": Decimal("200.4")}],
    "time_put": [{"body": "08:07:56"}],
    "putPet": [{"body": {"name": "Butter"}}],
    "putHorse": [{"body": {"name": "General", "isAShowHorse": False}}],
    "putFeline": [{"body": {"meows": False, "hisses": True}}],
    "putCat": [
        {"body": {"name": "Boots", "likesMilk": False, "meows": True, "hisses": False}}
    ],
    "putKitten": [
        {
            "body": {
                "name": "Kitty",
                "likesMilk": False,
                "meows": True,
                "hisses": False,
                "eatsMiceYet": True,
            }
        }
    ],
}
"""The calls of each operation, by its id, or by its document and its id where several documents have that."""
