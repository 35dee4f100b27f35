"""openapi-generator's pages of a choice between classes, as its Java and Ruby templates write them."""

from __future__ import annotations

import pytest

from specpress.diagnostics import Report
from specpress.docs import Docs, read_docs
from specpress.docs.pages import ArrayOf, LiteralOf, NamedRef, Prim, Type

BOAT = """\
# Boat

## Properties

|Name | Type | Description | Notes|
|------------ | ------------- | ------------- | -------------|
|**sail** | **String** | | [optional] |
"""
JAVA = """\


# Vessel

What floats.

## {keyword} schemas
* [Boat](Boat.md)
* [List<Boat>](Boat.md)
* [String](String.md)

{note}## Example
```java
import shop.Vessel;
```
"""
RUBY = """\
# Shop::Vessel

## Class instance methods

### `openapi_{keyword}`

Returns what it may be.

#### Example

```ruby
require 'shop'

Shop::Vessel.openapi_{keyword}
# =>
# [
#   :'Boat',
#   :'Array<Boat>',
#   :'String'
# ]
```

### build

Finds the right class.

#### Parameters

| Name | Type | Description |
| ---- | ---- | ----------- |
| **data** | **Mixed** | what to look at |

#### Return type

- `Boat`
"""


def read(page: str) -> tuple[Docs, list[str]]:
    report = Report()
    pages = [("docs/Boat.md", BOAT), ("docs/Vessel.md", page)]
    docs = read_docs(pages, report, "openapi-generator")
    return docs, [f"{one.code} {one.place}" for one in report]


def names(types: tuple[Type, ...]) -> list[Type]:
    """The types without their links."""
    plain: list[Type] = []
    for type_ in types:
        match type_:
            case NamedRef(package, name):
                plain.append(NamedRef(package, name))
            case ArrayOf(item):
                plain.append(ArrayOf(*names((item,))))
            case _:
                plain.append(type_)
    return plain


TYPES = [NamedRef("", "Boat"), ArrayOf(NamedRef("", "Boat")), Prim("string")]


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_javas_list_of_classes(keyword: str) -> None:
    docs, findings = read(JAVA.format(keyword=keyword, note=""))
    assert findings == []
    page = docs.pages[1]
    assert (page.kind, page.name, page.description) == (
        "union",
        "Vessel",
        "What floats.",
    )
    assert names(page.types) == TYPES
    assert (page.path, page.line) == ("docs/Vessel.md", 3)


def test_a_choice_that_may_be_null() -> None:
    note = "NOTE: this class is nullable.\n\n"
    docs, _ = read(JAVA.format(keyword="oneOf", note=note))
    assert names(docs.pages[1].types) == [*TYPES, LiteralOf("null")]


@pytest.mark.parametrize("keyword", ["one_of", "any_of"])
def test_rubys_list_of_classes(keyword: str) -> None:
    docs, findings = read(RUBY.format(keyword=keyword))
    assert findings == []
    page = docs.pages[1]
    assert (page.kind, page.name) == ("union", "Vessel")
    assert names(page.types) == TYPES


def test_a_choice_that_cannot_be_read_is_told() -> None:
    torn = JAVA.replace("[List<Boat>](Boat.md)", "[List<Bo")
    docs, findings = read(torn.format(keyword="oneOf", note=""))
    assert findings == ["docs/type docs/Vessel.md:9:4"]
    assert names(docs.pages[1].types) == [TYPES[0], TYPES[2]]
    torn = RUBY.replace(":'Array<Boat>'", ":'Array<Bo")
    docs, findings = read(torn.format(keyword="one_of"))
    assert findings == ["docs/type docs/Vessel.md:18:7"]
    assert names(docs.pages[1].types) == [TYPES[0], TYPES[2]]


@pytest.mark.parametrize("end", ["", "\n## Example\n```java\n```\n"])
def test_properties_without_a_table_are_told(end: str) -> None:
    docs, findings = read(f"# Vessel\n\n## Properties\n{end}")
    assert findings == ["docs/no-table docs/Vessel.md:3:1"]
    assert docs.pages[1].fields == ()


def test_a_choice_without_classes_is_told() -> None:
    docs, findings = read("# Vessel\n\n## oneOf schemas\n\n## Example\n")
    assert findings == ["docs/union-members docs/Vessel.md:3:1"]
    assert (docs.pages[1].kind, docs.pages[1].types) == ("union", ())
