"""Names without a lock: nothing in them depends on the order in which a document says things."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.behaviour.test_additions import DOCUMENTS, Document

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.sdk_lock import Lock
from specpress.survey import Settings, survey

SETTINGS = Settings("shop", "shop")
ORDERED = ("oneOf", "anyOf", "allOf", "prefixItems", "tags", "servers")
"""Lists whose order means something."""


def lock_of(document: Document) -> Lock | None:
    report = Report()
    text = json.dumps(document, default=str)
    inputs = pipeline.Inputs(SETTINGS, specs=(("spec.json", text),))
    result = pipeline.understand(inputs, report)
    if result.api is None or report.failed:
        return None
    return survey(result.api, SETTINGS, report).lock


def reversed_order(node: object, key: str = "") -> Any:  # noqa: ANN401 - a tree
    """The tree with the members of every object, the values of enums and the parameters in reversed order."""
    if isinstance(node, dict):
        items = [(name, reversed_order(value, name)) for name, value in node.items()]
        return dict(items if key in {"content", "discriminator"} else reversed(items))
    if isinstance(node, list):
        values = [reversed_order(one) for one in node]
        is_parallel = key.startswith("x-") and "enum" in key
        is_free = key in {"enum", "parameters", "required"} or is_parallel
        return values[::-1] if is_free else values
    return node


AMBIGUOUS = {"operation-ids"}
"""Two operations have one id, which OpenAPI forbids: the second is numbered, and reported."""


@pytest.mark.parametrize("case", sorted(DOCUMENTS.keys() - AMBIGUOUS))
def test_names_do_not_depend_on_order(case: str) -> None:
    before = lock_of(DOCUMENTS[case])
    if before is None:
        return  # a case of an error, which makes no package
    after = lock_of(reversed_order(DOCUMENTS[case]))
    assert after is not None
    old = {key: one.name for key, one in before.entries.items()}
    new = {key: one.name for key, one in after.entries.items()}
    assert {k: (n, new.get(k)) for k, n in old.items() if new.get(k) != n} == {}
    assert old.keys() == new.keys()
