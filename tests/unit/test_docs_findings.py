"""What a page of docs can get wrong: one located finding each, and what is kept in spite of it."""

from __future__ import annotations

import pytest

from specpress.diagnostics import Report, Severity
from specpress.docs import Docs, read_docs
from specpress.docs.pages import DocField, NamedRef

NOTE, WARNING, ERROR = Severity.NOTE, Severity.WARNING, Severity.ERROR
HEADER = """\
# Bike

## Fields

| Field | Type | Required | Description | Example |
| ----- | ---- | -------- | ----------- | ------- |
"""
ROW = "| `id` | *string* | :heavy_check_mark: | The number | b-1 |"


def read(*pages: str, **named: str) -> tuple[Docs, list[str]]:
    report = Report()
    files = {f"shared/{name}.md": text for name, text in named.items()}
    files |= {f"shared/{number}.md": text for number, text in enumerate(pages)}
    docs = read_docs(sorted(files.items()), report, "typescript")
    return docs, [
        f"{f.severity.name} {f.code} {str(f.place).removeprefix('shared/')}"
        for f in report
    ]


def fields(page: str) -> tuple[tuple[DocField, ...], list[str]]:
    docs, findings = read(page)
    return docs.pages[0].fields, findings


def test_a_whole_row_gives_nothing_to_report() -> None:
    (field,), findings = fields(HEADER + ROW)
    assert findings == []
    assert (field.name, field.type_text, field.optional) == ("id", "*string*", False)
    assert (field.description, field.example, field.line) == ("The number", "b-1", 7)


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("| `id` | *string* | :x: | N/A | |", "WARNING docs/required-mark 0.md:7:21"),
        (
            "| `id` | *strin* | :heavy_check_mark: | N/A | |",
            "WARNING docs/type 0.md:7:10",
        ),
        (
            "| id | *string* | :heavy_check_mark: | N/A | |",
            "WARNING docs/name 0.md:7:3",
        ),
        (
            "| `id` | *string* | :heavy_check_mark: |",
            "WARNING docs/cell-count 0.md:7:41",
        ),
        (
            "| `id` | *string* | :heavy_check_mark: | a | b | c |",
            "WARNING docs/cell-count 0.md:7:50",
        ),
        (
            "| `id` | [shared.No](no.md) | :heavy_check_mark: | N/A | |",
            "WARNING docs/broken-link 0.md:7:10",
        ),
        (
            "| `id` | *shared.No*[] | :heavy_check_mark: | N/A | |",
            "WARNING docs/broken-link 0.md:7:10",
        ),
        (
            "| `id` | [shared.Cycle](0.md) | :heavy_check_mark: | N/A | |",
            "WARNING docs/link-name 0.md:7:10",
        ),
        (
            "| `id` | *shared.Bike* | :heavy_check_mark: | N/A | |",
            "WARNING docs/link-name 0.md:7:10",
        ),
    ],
)
def test_a_bad_cell_costs_that_cell(row: str, finding: str) -> None:
    (field,), findings = fields(HEADER + row)
    assert findings == [finding]
    assert field.name == "id"
    assert field.optional == (":heavy_check_mark:" not in row)


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("|  | *string* | :heavy_check_mark: | N/A | |", "docs/name 0.md:8:2"),
        ("no row at all", "docs/cell-count 0.md:8:14"),
        (ROW, "docs/duplicate-field 0.md:8:3"),
    ],
)
def test_a_row_without_a_name_of_its_own_is_lost(row: str, finding: str) -> None:
    read_fields, findings = fields(f"{HEADER}{ROW}\n{row}")
    assert [field.name for field in read_fields] == ["id"]
    assert findings[0] == f"WARNING {finding}"


def test_an_unknown_column_costs_that_column() -> None:
    page = HEADER.replace("Description", "Remarks") + ROW
    (field,), findings = fields(page)
    assert findings == ["WARNING docs/unknown-header 0.md:5:29"]
    assert (field.description, field.example) == (None, "b-1")


def test_an_unknown_header_costs_the_table() -> None:
    read_fields, findings = fields(HEADER.replace("Type", "Kind") + ROW)
    assert read_fields == ()
    assert findings[0] == "WARNING docs/unknown-header 0.md:5:1"


def test_columns_are_found_by_name() -> None:
    page = """\
# Bike
## Fields
| Required | Default | Name | Type |
|-|-|-|-|
| :heavy_minus_sign: | 28 | `wheel` | *number* |"""
    (field,), findings = fields(page)
    assert findings == []
    assert (field.name, field.optional, field.default) == ("wheel", True, "28")


def test_an_excess_pipe_belongs_to_a_last_description() -> None:
    page = HEADER.replace(" Example |", "").replace(" ------- |", "")
    row = "| `id` | *string* | :heavy_check_mark: | this | that |"
    (field,), findings = fields(page + row)
    assert findings == ["WARNING docs/cell-count 0.md:7:49"]
    assert field.description == "this | that"


def test_a_pipe_in_code_or_behind_a_backslash_separates_nothing() -> None:
    row = r"| `id` | *string* | :heavy_check_mark: | `a | b` or c \| d | {`|`} |"
    (field,), findings = fields(HEADER + row)
    assert findings == []
    assert field.description == "`a | b` or c | d"
    assert field.example == "{`|`}"


def test_descriptions_are_made_plain() -> None:
    notice = ": warning: ** DEPRECATED **: "
    standard = f"{notice}This will be removed in a future release, please migrate."
    rows = [
        f"| ~~`a`~~ | *string* | :heavy_minus_sign: | {standard}<br/><br/>Use b | |",
        f"| ~~`b`~~ | *string* | :heavy_minus_sign: | {standard} | |",
        f"| `c` | *string* | :heavy_minus_sign: | {notice}Ask<br/>Why<br/>not | |",
        '| `d` | *string* | :heavy_minus_sign: | N/A | {<br/>"e": "\\u0026"<br/>} |',
    ]
    read_fields, findings = fields(HEADER + "\n".join(rows))
    assert findings == []
    told = [(f.deprecated, f.description, f.deprecation) for f in read_fields]
    assert told == [
        (True, "Use b", None),
        (True, None, None),
        (True, "Why\nnot", "Ask"),
        (False, None, None),
    ]
    assert read_fields[3].example == '{<br/>"e": "\\u0026"<br/>}'


@pytest.mark.parametrize(
    ("page", "finding"),
    [
        ("## Fields\n\n" + HEADER[19:] + ROW, "ERROR docs/title 0.md:1:1"),
        ("# Bike\n\n## Fields\n", "WARNING docs/no-table 0.md:3:1"),
        (HEADER + ROW + "\n\n## Extra\n", "WARNING docs/section 0.md:9:1"),
        (HEADER + ROW + "\n\n" + ROW, "WARNING docs/blank-line 0.md:8:1"),
        (
            HEADER + ROW + "\n\n" + HEADER[19:] + ROW,
            "WARNING docs/unexpected-table 0.md:9:1",
        ),
        (HEADER.replace("| -", "| x -", 1) + ROW, "WARNING docs/delimiter 0.md:5:1"),
        ("# Bike\n\n```ts\nlet a;\n\n" + HEADER[8:], "docs/unclosed-fence 0.md:3:1"),
        (
            "# Bike\n\n```ts\n| a |\n```\n\n" + HEADER[8:] + ROW,
            "WARNING docs/row-in-fence 0.md:4:1",
        ),
        ("\ufeff" + HEADER + ROW + "\0", "WARNING docs/nul 0.md:7:60"),
        ("# About\n\n| a | b |\n| - | - |\n", "WARNING docs/skipped-page 0.md:3:1"),
        ("# About\n\n## More\n", "NOTE docs/skipped-page 0.md:1:1"),
        (
            "# Bike\n\n| a |\n| - |\n\n" + HEADER[8:] + ROW,
            "NOTE docs/prose-table 0.md:3:1",
        ),
        (
            "# Wheel\n\n## Supported Types\n\n### `strin`\n",
            "WARNING docs/type 0.md:5:5",
        ),
        ("# Frame\n\n## Values\n\n- steel\n", "WARNING docs/value 0.md:5:1"),
    ],
)
def test_a_bad_page_is_reported(page: str, finding: str) -> None:
    _, findings = read(page)
    assert any(found.endswith(finding) for found in findings), findings


def test_line_ends_of_any_kind_are_read() -> None:
    for end in ("\n", "\r\n", "\r"):
        (field,), findings = fields((HEADER + ROW).replace("\n", end))
        assert findings == []
        assert field.line == 7


def test_a_class_described_twice_is_told_with_both_places() -> None:
    report = Report()
    files = [("a/shared/bike.md", HEADER + ROW), ("b/shared/bike.md", HEADER + ROW)]
    docs = read_docs(files, report)
    (finding,) = report
    assert finding.code == "docs/duplicate-class"
    assert str(finding.place) == "b/shared/bike.md:1:1"
    assert str(finding.related[0].place) == "a/shared/bike.md:1:1"
    first = docs.page("shared", "Bike")
    assert first is not None
    assert first.path == "a/shared/bike.md"


def test_enums_keep_their_values_as_they_stand() -> None:
    page = """\
# Frame

## Values

| Name | Value |
| ---- | ----- |
| `Steel` | *steel |
| `None` |  |
| `Steel` | other |
| - | `Unrecognized<string>` |"""
    docs, findings = read(page)
    frame = docs.pages[0]
    assert [(m.name, m.value) for m in frame.members] == [
        ("Steel", "*steel"),
        ("None", ""),
    ]
    assert frame.open
    assert findings == [
        "WARNING docs/empty-value 0.md:8:11",
        "WARNING docs/duplicate-member 0.md:9:3",
    ]


def test_enums_may_stand_in_a_fence_or_a_list() -> None:
    fence = '# A\n\n## Values\n\n```ts\n"x" | "y" | Unrecognized<string>\n```\n'
    items = '# B\n\n## Values\n\nThis is an open enum.\n\n- `"x"`\n- `"y"`\n'
    docs, findings = read(fence, items)
    assert findings == []
    for page in docs.pages:
        assert [member.value for member in page.members] == ["x", "y"]
        assert page.open


def test_a_page_of_title_and_text_is_a_union() -> None:
    docs, findings = read(wheel="# Wheel\n\nOne of two.\n")
    assert (docs.pages[0].kind, docs.pages[0].types) == ("union", ())
    assert docs.pages[0].description == "One of two."
    assert findings == ["NOTE docs/union-members wheel.md:1:1"]


def test_option_pages_are_passed_over_with_a_note() -> None:
    page = """\
# RetryConfig

## Fields

| Name | Type | Description | Example |
| ---- | ---- | ----------- | ------- |
| `on` | `"a" | "b"` | When | `a` |"""
    docs, findings = read(page)
    assert docs.pages == ()
    assert findings == ["NOTE docs/skipped-page 0.md:5:1"]


def test_an_unknown_dialect_reads_nothing() -> None:
    report = Report()
    assert read_docs([("a.md", HEADER)], report, "esperanto") == Docs()
    assert [finding.code for finding in report] == ["docs/dialect"]


def test_rows_below_a_blank_line_stay_in_their_table() -> None:
    more = ROW.replace("id", "name")
    last = ROW.replace("id", "size")
    found, findings = fields(
        f"{HEADER}{ROW}\n\n{more}\n\n \n{last}\n\nProse | no row\n"
    )
    assert [(field.name, field.line) for field in found] == [
        ("id", 7),
        ("name", 9),
        ("size", 12),
    ]
    assert findings == ["WARNING docs/blank-line 0.md:8:1"]


def test_another_header_below_a_blank_line_opens_another_table() -> None:
    table = HEADER.partition("## Fields\n\n")[2]
    found, findings = fields(f"{HEADER}{ROW}\n\n{table}{ROW.replace('id', 'name')}")
    assert [field.name for field in found] == ["id"]
    assert findings == ["WARNING docs/unexpected-table 0.md:9:1"]


@pytest.mark.parametrize("indent", ["", " ", "  ", "   "])
def test_a_closing_fence_may_be_indented(indent: str) -> None:
    sample = f"# Bike\n\n## Example Usage\n\n```ts\nlet a;\n{indent}```\n\n"
    docs, findings = read(sample + HEADER[HEADER.index("## Fields") :] + ROW)
    assert [field.name for field in docs.pages[0].fields] == ["id"]
    assert findings == []


# --- torn rows -------------------------------------------------------------------------------------------------------


def test_a_row_without_its_closing_pipe_is_told() -> None:
    row = "| `id` | *string* | :heavy_check_mark: | The number | b"
    (field,), findings = fields(HEADER + row)
    assert findings == ["WARNING docs/torn-row 0.md:7:56"]
    assert (field.name, field.description, field.example) == ("id", "The number", "b")


def test_a_row_that_has_lost_cells_too_is_told_once() -> None:
    _, findings = fields(HEADER + "| `id` | *string* | :heavy_check_mark: | The n")
    assert findings == ["WARNING docs/cell-count 0.md:7:47"]


def test_a_table_without_outer_pipes_has_no_closing_pipes() -> None:
    page = """\
# Bike
## Fields
Field | Type | Required | Description
----- | ---- | -------- | -----------
`id` | *string* | :heavy_check_mark: | N/A
"""
    assert fields(page)[1] == []


@pytest.mark.parametrize(
    "dashes",
    ["| ----- | ---- | ---", "| ----- | ---- | -------- | ----------- | ---", "| --|"],
)
def test_a_cut_row_of_dashes_is_told(dashes: str) -> None:
    head = HEADER.splitlines()[:5]
    (field,), findings = fields("\n".join([*head, dashes, ROW]))
    assert findings == ["WARNING docs/delimiter 0.md:6:1"]
    assert field.name == "id"


VALUES = "# Frame\n\n## Values\n\n| Name | Value |\n| ---- | ----- |\n"


@pytest.mark.parametrize(
    ("row", "finding"),
    [
        ("| `Wood` | wo", "WARNING docs/torn-row 0.md:8:14"),
        ("| `Wood` |", "WARNING docs/cell-count 0.md:8:11"),
        ("| `Wood`", "WARNING docs/cell-count 0.md:8:9"),
        ("| `Wo", "WARNING docs/cell-count 0.md:8:6"),
    ],
)
def test_a_cut_value_is_none(row: str, finding: str) -> None:
    docs, findings = read(f"{VALUES}| `Steel` | steel |\n{row}")
    assert [member.name for member in docs.pages[0].members] == ["Steel"]
    assert findings[0] == finding


@pytest.mark.parametrize("item", ['- `"wo', '- `"wood"', "- `1", '- "', "- `", "-"])
def test_a_cut_item_is_no_value(item: str) -> None:
    docs, findings = read(f'# Frame\n\n## Values\n\n- `"steel"`\n{item}')
    assert [member.value for member in docs.pages[0].members] == ["steel"]
    assert findings == ["WARNING docs/value 0.md:6:1"]


@pytest.mark.parametrize("rest", ['"wo', '"', ""])
def test_a_cut_literal_is_no_value(rest: str) -> None:
    text = f'# Frame\n\n## Values\n\n```ts\n"steel" | {rest}\n```\n'
    docs, findings = read(text)
    assert [member.value for member in docs.pages[0].members] == ["steel"]
    assert findings == ["WARNING docs/value 0.md:6:1"]


@pytest.mark.parametrize(
    "item", ["* `WOOD` (value: `'wo", "* `WOOD` (val", "* `WOOD`", "* `WO", "*"]
)
def test_a_cut_item_of_openapi_generator_is_no_value(item: str) -> None:
    page = f"# Frame\n\n## Enum\n\n* `STEEL` (value: `'steel'`)\n\n{item}\n"
    report = Report()
    docs = read_docs([("docs/Frame.md", page)], report, "openapi-generator")
    assert [member.value for member in docs.pages[0].members] == ["steel"]
    assert [f"{f.code} {f.place}" for f in report] == ["docs/value docs/Frame.md:7:1"]


# --- cut links -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("href", ["0.m", "0.md`", "0", "#0.md"])
def test_a_class_stays_one_where_its_link_is_cut(href: str) -> None:
    cell = f"[shared.Bike]({href})"
    (field,), findings = fields(f"{HEADER}| `id` | {cell} | :heavy_minus_sign: | | |")
    assert isinstance(field.type, NamedRef)
    assert (field.type.package, field.type.name) == ("shared", "Bike")
    assert findings == ["WARNING docs/broken-link 0.md:7:10"]


def test_a_response_with_a_cut_link_is_told_where_it_stands() -> None:
    page = """\
# Shop

### Available Operations

* [list](#list) - List bikes

## list

### Example Usage

<!-- UsageSnippet language="typescript" operationID="list" method="get" path="/" -->
```typescript
```

### Response

**Promise\\<[shared.Bike](../0.m|d)\\>**
"""
    docs, findings = read(HEADER + ROW, page)
    assert docs.methods[0].response == NamedRef("shared", "Bike", "../0.m|d")
    assert findings == ["WARNING docs/broken-link 1.md:17:1"]
