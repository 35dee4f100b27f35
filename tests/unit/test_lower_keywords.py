"""Keywords: the tables name every word of the vocabularies, with a reason for each that is not read."""

from __future__ import annotations

import pytest

from generator.lower import keywords
from generator.lower.keywords import Fate

CORE = "$schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs"
APPLICATOR = (
    "prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames "
    "if then else allOf anyOf oneOf not"
)
UNEVALUATED = "unevaluatedItems unevaluatedProperties"
VALIDATION = (
    "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern "
    "maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired"
)
META_DATA = "title description default deprecated readOnly writeOnly examples"
FORMAT = "format"
CONTENT = "contentEncoding contentMediaType contentSchema"
OPENAPI_BASE = "discriminator xml externalDocs example"
OPENAPI_30 = "nullable"

OPERATION = (
    "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated "
    "security servers"
)
PARAMETER = (
    "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples "
    "content"
)


@pytest.mark.parametrize(
    "vocabulary",
    [
        CORE,
        APPLICATOR,
        UNEVALUATED,
        VALIDATION,
        META_DATA,
        FORMAT,
        CONTENT,
        OPENAPI_BASE,
        OPENAPI_30,
    ],
)
def test_every_schema_keyword_has_a_fate(vocabulary: str) -> None:
    assert set(vocabulary.split()) <= keywords.SCHEMA.keys()


def test_every_keyword_of_operations_and_parameters_has_a_fate() -> None:
    assert set(OPERATION.split()) <= keywords.OPERATION.keys()
    assert set(PARAMETER.split()) <= keywords.PARAMETER.keys()


@pytest.mark.parametrize(
    "table", [keywords.SCHEMA, keywords.OPERATION, keywords.PARAMETER]
)
def test_what_is_not_read_has_a_reason(table: dict[str, tuple[Fate, str]]) -> None:
    for keyword, (fate, why) in table.items():
        assert bool(why) is (fate is not Fate.READ), keyword


def test_the_derived_tables_follow() -> None:
    reported = {k for k, (fate, _) in keywords.SCHEMA.items() if fate is Fate.REPORTED}
    assert keywords.UNEXPRESSED.keys() == reported
    assert not keywords.PLAIN & reported
    assert keywords.PLAIN | reported | {"nullable"} == keywords.SCHEMA.keys()
