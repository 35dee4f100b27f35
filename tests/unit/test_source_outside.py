"""A quick look at a text tells whether its document may refer to other files; it never says no by mistake."""

import json

import pytest
import yaml

from specpress.diagnostics import Report
from specpress.source import may_refer_outside, parse


@pytest.mark.parametrize(
    "text",
    [
        '{"$ref": "other.yaml#/A"}',
        '{"$ref":"other.yaml"}',
        '{"$ref"\n:\n"other.yaml"}',
        '{"\\u0024ref": "other.yaml"}',
        '{"$re\\u0066": "other.yaml"}',
        '{"m\\u0061pping": {"a": "other.yaml"}}',
        '"$\\x72ef": other.yaml',
        '"\\U00000024ref": other.yaml',
        "$ref: other.yaml",
        "$ref : other.yaml",
        "$ref:\n  other.yaml",
        "'$ref': './other.yaml'",
        "$ref: >-\n  other.yaml",
        "$ref: !!str other.yaml",
        "? $ref\n: other.yaml",
        "discriminator:\n  mapping:\n    cat: other.yaml",
        "mapping : {cat: other.yaml}",
    ],
)
def test_a_text_with_a_reference_to_a_file_is_suspected(text: str) -> None:
    assert parse("a", text, Report())
    assert may_refer_outside(text)


@pytest.mark.parametrize(
    "document",
    [
        {"$ref": "#/components/schemas/A"},
        {"items": [{"$ref": "#/a"}, {"$ref": "#/b"}], "description": "a mapping"},
    ],
)
def test_a_document_that_refers_to_itself_alone_is_not(document: object) -> None:
    assert not may_refer_outside(json.dumps(document))
    assert not may_refer_outside(json.dumps(document, indent=2))
    assert not may_refer_outside(yaml.safe_dump(document))
