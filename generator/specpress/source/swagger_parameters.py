"""Swagger parameters: Parameter, Items and Header Objects of Swagger 2.0 -> those of OpenAPI 3.1."""

from __future__ import annotations

from specpress.diagnostics import Place, Report
from specpress.source.pointer import Json
from specpress.source.swagger_schemas import convert_schema

_OWN = frozenset({"name", "in", "description", "required", "allowEmptyValue"})
ITEM_DELIMITERS = "x-specpress-item-delimiters"
"""The key under which an upgraded parameter has what joins the lists within its list (`ir.Parameter`)."""

_DELIMITERS = {"csv": ",", "ssv": " ", "pipes": "|", "tsv": "\t"}
_STYLES: dict[str, tuple[str, bool]] = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "tsv": ("tabDelimited", False),
    "multi": ("form", True),
}
_OF_VALUES = frozenset(
    {
        "x-nullable",
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-extensible-enum",
        "x-ms-enum",
        "x-speakeasy-enums",
        "x-speakeasy-enum-descriptions",
        "x-speakeasy-unknown-values",
    }
)
"""Extensions that speak of a parameter's values, so that they belong to its schema."""

_IN_QUERY = ("query", "formData")


def convert_parameter(
    node: dict[str, Json], place: Place, report: Report
) -> dict[str, Json]:
    """Give a parameter that is no body, or a header, with its type in a schema and its list format as a style."""
    converted = {
        key: value
        for key, value in node.items()
        if key in _OWN or (key.startswith("x-") and key not in _OF_VALUES)
    }
    converted["schema"] = convert_value_schema(node, place, report)
    converted |= convert_style(node, place, report)
    delimiters = find_item_delimiters(node, place, report)
    if delimiters:
        converted[ITEM_DELIMITERS] = delimiters
    return converted


def find_item_delimiters(node: dict[str, Json], place: Place, report: Report) -> str:
    """Give what joins the lists within a list, the outermost first (``collectionFormat`` of an Items Object)."""
    delimiters = ""
    items = node.get("items")
    while isinstance(items, dict) and items.get("type") == "array":
        list_format = items.get("collectionFormat", "csv")
        known = _DELIMITERS.get(list_format) if isinstance(list_format, str) else None
        if known is None:
            _report_no_counterpart(list_format, place, report)
        delimiters += known or ","
        items = items.get("items")
    return delimiters


def convert_value_schema(node: dict[str, Json], place: Place, report: Report) -> Json:
    """Give the schema of what a parameter, a header or a list's item may be."""
    words: dict[str, Json] = {
        key: value
        for key, value in node.items()
        if key not in _OWN
        and key != "collectionFormat"
        and (not key.startswith("x-") or key in _OF_VALUES)
    }
    items = words.get("items")
    if isinstance(items, dict):
        words["items"] = convert_value_schema(items, place, report)
    return convert_schema(words)


def convert_style(
    node: dict[str, Json], place: Place, report: Report
) -> dict[str, Json]:
    """Give how a list is written (``collectionFormat``, "csv" where absent); nothing for what is no list."""
    if node.get("type") != "array":
        return {}
    list_format = node.get("collectionFormat", "csv")
    known = _STYLES.get(list_format) if isinstance(list_format, str) else None
    in_query = node.get("in") in _IN_QUERY
    if known is None or (list_format == "multi" and not in_query):
        _report_no_counterpart(list_format, place, report)
        known = _STYLES["csv"]
    name, explode = known
    is_simple = name == "form" and not in_query
    return {"style": "simple" if is_simple else name, "explode": explode}


def _report_no_counterpart(list_format: Json, place: Place, report: Report) -> None:
    report.warning(
        "source/collection-format",
        f"collectionFormat {list_format!r} has no counterpart here; commas are used",
        place,
    )
