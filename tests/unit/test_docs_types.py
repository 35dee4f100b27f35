"""The type-cell grammars: each spelling once, and what none of them covers."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.docs.dialects import (
    DIALECTS,
    csharp,
    go,
    load_dialect,
    openapi_generator,
    php,
    python,
    ruby,
    typescript,
)
from specpress.docs.pages import (
    NamedRef,
    NullableOf,
    OptionalOf,
    Prim,
    Type,
    format_type,
)
from specpress.docs.text_scanner import UnreadableError

DATE = "[Date](https://developer.mozilla.org/en-US/docs/Web/Global_Objects/Date)"


@pytest.mark.parametrize(
    ("cell", "spelled"),
    [
        ("*string*", "string"),
        ("*string*[][]", "array<array<string>>"),
        ("Record<string, *any*>", "record<any>"),
        ("Record<string, *string*[]>", "record<array<string>>"),
        ("Record<string, Record<string, *number*>>[]", "array<record<record<number>>>"),
        ("[shared.Bike](../shared/bike.md)[]", "array<shared.Bike>"),
        ("[RetryConfig](../../lib/utils/retryconfig.md)", "utils.RetryConfig"),
        ("*shared.Wheel*", "shared.Wheel"),
        (DATE, "Date"),
        ("*Uint8Array*", "Uint8Array"),
        ("*ReadableStream<Uint8Array>*", "ReadableStream<Uint8Array>"),
        ('*"steel"*', '"steel"'),
        ("*true*", "true"),
        ("RequestOptions", "RequestOptions"),
        (
            r"[File](https://w.org/File) \| *components.Wheel*[] \| *string*",
            "union<File|array<components.Wheel>|string>",
        ),
        (r'*"steel" \| "wood"*', 'union<"steel"|"wood">'),
        (
            "*ReadableStream<Uint8Array> | Blob*",
            "union<ReadableStream<Uint8Array>|Blob>",
        ),
        ("*Record<string, shared.Bike[]>*", "record<array<shared.Bike>>"),
        ("[AxiosResponse>](https://axios-http.com/docs/res_schema)", "Response"),
        ("[RFCDate](../../types/rfcdate.md)", "RFCDate"),
    ],
)
def test_typescript_cells(cell: str, spelled: str) -> None:
    assert format_type(typescript.read_type_cell(cell)) == spelled


@pytest.mark.parametrize(
    ("heading", "spelled"),
    [
        ("`boolean`", "boolean"),
        ("`any[]`", "array<any>"),
        ("`shared.Bike`", "shared.Bike"),
        ("`{ [k: string]: any }`", "record<any>"),
        ("`{ [k: string]: shared.Bike[] }[]`", "array<record<array<shared.Bike>>>"),
        ("`Date`", "Date"),
        ('`"steel"`', '"steel"'),
    ],
)
def test_typescript_union_headings(heading: str, spelled: str) -> None:
    assert format_type(typescript.read_union_member(heading)) == spelled


def test_only_an_unlinked_italic_class_is_a_union() -> None:
    italic = typescript.read_type_cell("*shared.Wheel*")
    assert italic == NamedRef("shared", "Wheel", None, union=True)
    linked = typescript.read_type_cell("[shared.Bike](bike.md)")
    assert linked == NamedRef("shared", "Bike", "bike.md", union=False)


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        (r"Promise\<[operations.BuyResponse](../buyresponse.md)\>", "BuyResponse"),
        (r"Promise\<*string*\>", "string"),
        # What has no page of its own is linked to none.
        (r"Promise\<[shared.Bike[]](../../models/.md)\>", "array<shared.Bike>"),
        (r"Promise\<[Array<shared.Bike>](../models/.md)\>", "array<shared.Bike>"),
        (r"Promise\<[{ [k: string]: shared.Bike }](../.md)\>", "record<shared.Bike>"),
        (r"Promise\<[string](../../models/.md)\>", "string"),
        (r"Promise\<[ReadableStream<Uint8Array>](../.md)\>", "<Uint8Array>"),
        (r"Promise\<[EventStream<shared.Ride>](../.md)\>", "stream<shared.Ride>"),
        (r"Promise\<[shared.Bike \| undefined](../.md)\>", "optional<shared.Bike>"),
    ],
)
def test_typescript_responses(text: str, spelled: str) -> None:
    kind = typescript.read_response(text)
    assert kind is not None
    assert format_type(kind).endswith(spelled)


def test_a_method_may_return_nothing() -> None:
    assert typescript.read_response(r"Promise\<void\>") is None
    assert python.read_response("None") is None
    assert openapi_generator.read_response("void (empty response body)") is None


@pytest.mark.parametrize(
    ("cell", "spelled"),
    [
        ("*str*", "string"),
        ("*Optional[str]*", "optional<string>"),
        ("*OptionalNullable[int]*", "optional<nullable<number>>"),
        ("*Nullable[bool]*", "nullable<boolean>"),
        ("[Optional[models.Bike]](../models/bike.md)", "optional<models.Bike>"),
        ("List[*str*]", "array<string>"),
        ("List[[models.Bike](../models/bike.md)]", "array<models.Bike>"),
        ("Dict[str, *Any*]", "record<any>"),
        ("Dict[str, List[[models.Bike](bike.md)]]", "record<array<models.Bike>>"),
        ("[datetime](https://docs.python.org/3/library/datetime.html)", "Date"),
        ("[date](https://docs.python.org/3/library/datetime.html)", "Date"),
        ("[httpx.Response](https://www.python-httpx.org/api/)", "Response"),
        ("*models.Wheel*", "models.Wheel"),
        ("*Optional[models.Wheel]*", "optional<models.Wheel>"),
        ('*Literal["steel"]*', '"steel"'),
        ("[components.Bike](../../models/shared/bike.md)", "shared.Bike"),
        (r"*Union\[str, int\]*", "union<string|number>"),
        ("*IO[bytes]*", "Uint8Array"),
        (
            "*Optional[Union[bytes, IO[bytes], io.BufferedReader]]*",
            "optional<Uint8Array>",
        ),
        ("*Optional[dict]*", "optional<record<any>>"),
        ("*Literal[True]*", "true"),
        ("[requests.Response](https://requests.readthedocs.io/)", "Response"),
        ("[List[models.Bike]](../../models/.md)", "array<models.Bike>"),
        (
            "[Union[sse.EventStream[models.Ride], sse.EventStreamAsync[models.Ride]]](.md)",
            "stream<models.Ride>",
        ),
    ],
)
def test_python_cells(cell: str, spelled: str) -> None:
    assert format_type(python.read_type_cell(cell)) == spelled


def test_python_tells_more_than_its_spelling_shows() -> None:
    assert python.read_type_cell("*int*") == Prim("number", "integer")
    date = python.read_type_cell("[date](https://docs.python.org/3/)")
    assert date == Prim("Date", "date")
    optional = python.read_type_cell("*OptionalNullable[models.Wheel]*")
    wheel = NamedRef("models", "Wheel", None, union=True)
    assert optional == OptionalOf(NullableOf(wheel))


@pytest.mark.parametrize(
    ("cell", "spelled"),
    [
        ("**str**", "string"),
        ("**datetime**", "Date"),
        ("[**Bike**](Bike.md)", "Bike"),
        ("[**List[Bike]**](Bike.md)", "array<Bike>"),
        ("**Dict[str, object]**", "record<any>"),
        ("Pointer to [**Bike**](Bike.md)", "Bike"),
        (r"**List\[str\]**", "array<string>"),
        ("**Dict[str, List[float]]**", "record<array<number>>"),
        # Ruby
        ("**Array&lt;String&gt;**", "array<string>"),
        ("**Hash&lt;String, Object&gt;**", "record<any>"),
        ("**Time**", "Date"),
        ("**Boolean**", "boolean"),
        # Go
        ("Pointer to **map[string]interface{}**", "record<any>"),
        ("Pointer to [**[]Bike**](Bike.md)", "array<Bike>"),
        ("[**NullableBike**](Bike.md)", "nullable<Bike>"),
        ("**NullableString**", "nullable<string>"),
        ("[**time.Time**](time.Time.md)", "Date"),
        ("***os.File**", "Uint8Array"),
        ("**int64**", "number"),
        # TypeScript
        ("[**Array&lt;Bike&gt;**](Bike.md)", "array<Bike>"),
        ("**{ [key: string]: string; }**", "record<string>"),
        ("[**string**]", "string"),
        ("**&#39;steel&#39; | &#39;wood&#39;**", 'union<"steel"|"wood">'),
        # Java, C#
        ("**OffsetDateTime**", "Date"),
        ("**Dictionary&lt;string, Bike&gt;**", "record<Bike>"),
        ("**decimal?**", "nullable<number>"),
        # A page of its own tells a class from a file.
        ("**File**", "Uint8Array"),
        ("[**File**](File.md)", "File"),
    ],
)
def test_openapi_generator_cells(cell: str, spelled: str) -> None:
    assert format_type(openapi_generator.read_type_cell(cell)) == spelled


@pytest.mark.parametrize(
    ("cell", "offset"),
    [
        ("", 0),
        ("string", 0),
        ("*strin*", 0),
        ("*string*x", 8),
        ("Record<string, *any*", 20),
        ("Record<string, *any", 15),
        ("[shared.Bike](bike.md", 0),
        ("*string* | ", 11),
        ("Record<string, " * 100, 900),
    ],
)
def test_unreadable_cells_say_where(cell: str, offset: int) -> None:
    with pytest.raises(UnreadableError) as caught:
        typescript.read_type_cell(cell)
    assert caught.value.offset == offset


@pytest.mark.parametrize(
    ("dialect", "cell", "spelled"),
    [
        (go, "*string*", "string"),
        (go, "**string*", "optional<string>"),
        (go, "`*int64`", "optional<number>"),
        (go, "[]*string*", "array<string>"),
        (go, "map[string]*any*", "record<any>"),
        (go, "map[string]`any`", "record<any>"),
        (go, "[*shared.Bike](../shared/bike.md)", "optional<shared.Bike>"),
        (go, "[][shared.Bike](../shared/bike.md)", "array<shared.Bike>"),
        (go, "[]byte", "Uint8Array"),
        (go, "[*time.Time](https://pkg.go.dev/time#Time)", "optional<Date>"),
        (go, "[*http.Response](https://pkg.go.dev/net/http#Response)", None),
        (csharp, "*string*", "string"),
        (csharp, "List<*string*>", "array<string>"),
        (csharp, "Dictionary<String, List<*int*>>", "record<array<number>>"),
        (csharp, "[Bike](../../Models/Components/Bike.md)", "Components.Bike"),
        (csharp, "[Models.Errors.Data](../Errors/Data.md)", "Errors.Data"),
        (csharp, "[DateTime](https://learn.microsoft.com/x?view=net-5.0)", "Date"),
        (csharp, "*long?*", "nullable<number>"),
        (php, "*?bool*", "optional<boolean>"),
        (php, "array<*string*>", "array<string>"),
        (php, "array<string, *mixed*>", "record<any>"),
        (php, r"[?Shop\Bike](../../Models/Shop/Bike.md)", "optional<Shop.Bike>"),
        (php, r"[array<Shop\Bike>](../Shop/Bike.md)", "array<Shop.Bike>"),
        (php, r"[Shop\A|Shop\B](../Shop/Wheel.md)", "Shop.Wheel"),
        (php, r"[Shop\A|Shop\B|null](../Shop/Wheel.md)", "nullable<Shop.Wheel>"),
        (php, r"[\DateTime](https://www.php.net/class.datetime.php)", "Date"),
        (ruby, "*::String*", "string"),
        (ruby, "*T.nilable(T::Boolean)*", "optional<boolean>"),
        (ruby, "T::Array<*::Integer*>", "array<number>"),
        (ruby, "T::Hash[Symbol, T::Array<*::String*>]", "record<array<string>>"),
        (ruby, "[Models::Shop::Bike](../../models/shop/bike.md)", "shop.Bike"),
        (
            ruby,
            "[T.nilable(T.any(::String, Models::Shop::Bike))](../shop/size.md)",
            "optional<union<string|shop.Bike>>",
        ),
    ],
)
def test_cells_of_languages(
    dialect: ModuleType, cell: str, spelled: str | None
) -> None:
    kind = dialect.DIALECT.type_cell(cell)
    assert format_type(kind) == (spelled or "optional<Response>")


@pytest.mark.parametrize(
    ("dialect", "heading", "sample", "spelled"),
    [
        (go, "", "x := shop.CreateSizeStr(string{/* values here */})", "string"),
        (go, "Bike", "x := shop.CreateSizeBike(shop.Bike{/* here */})", "shop.Bike"),
        (go, "Bike", "", "Bike"),
        (csharp, "Str", "", "string"),
        (csharp, "ArrayOfInt32", "", "array<number>"),
        (csharp, "MapOfAny", "", "record<any>"),
        (csharp, "SizeOfBike", "", "SizeOfBike"),
        (php, r"`Shop\Bike`", "", "Shop.Bike"),
        (php, "`int`", "", "number"),
    ],
)
def test_members_of_unions_of_languages(
    dialect: ModuleType, heading: str, sample: str, spelled: str
) -> None:
    assert format_type(dialect.DIALECT.union_member(heading, sample)) == spelled


def test_responses_of_languages() -> None:
    page = "[*shop.BikeResponse](../shop/bikeresponse.md)"
    kind = go.read_response(f"{page}, error")
    assert kind is not None
    assert format_type(kind) == "shop.BikeResponse"
    assert go.read_response("error") is None
    assert php.read_response("void") is None


@given(
    cell=st.text(alphabet="*[]()<>|`.,\"' \\aBsrtingRecordPL", max_size=60),
    dialect=st.sampled_from(sorted(set(DIALECTS) - {"auto"})),
)
def test_any_text_is_a_type_or_unreadable(cell: str, dialect: str) -> None:
    grammars = load_dialect(dialect)
    assert grammars is not None
    for grammar in (
        grammars.type_cell,
        lambda text: grammars.union_member(text, ""),
        lambda text: grammars.union_member("", f"make({text}{{/* it */}})"),
        grammars.response,
    ):
        kind, offset = read_or_refuse(grammar, cell)
        assert kind is None or format_type(kind)
        assert 0 <= offset <= len(cell)


def read_or_refuse(
    grammar: Callable[[str], Type | None], cell: str
) -> tuple[Type | None, int]:
    try:
        return grammar(cell), 0
    except UnreadableError as error:
        return None, error.offset
