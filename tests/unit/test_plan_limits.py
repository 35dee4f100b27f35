"""Limits: each assertion of a document in words."""

from __future__ import annotations

import pytest

from specpress import ir
from specpress.plan.limits import limits


@pytest.mark.parametrize(
    ("constraints", "words"),
    [
        (ir.Constraints(), ""),
        (ir.Constraints(minimum=1), "At least 1."),
        (ir.Constraints(maximum=2.5), "At most 2.5."),
        (ir.Constraints(minimum=1, maximum=3), "From 1 to 3."),
        (ir.Constraints(exclusive_minimum=0), "More than 0."),
        (ir.Constraints(exclusive_maximum=9), "Less than 9."),
        (ir.Constraints(multiple_of=2), "A multiple of 2."),
        (ir.Constraints(min_length=1), "At least 1 character."),
        (ir.Constraints(max_length=3), "At most 3 characters."),
        (ir.Constraints(min_length=1, max_length=3), "1 to 3 characters."),
        (ir.Constraints(min_length=2, max_length=2), "2 characters."),
        (ir.Constraints(pattern="^a"), "Matches `^a`."),
        (
            ir.Constraints(max_length=3, pattern="^a"),
            "At most 3 characters. Matches `^a`.",
        ),
    ],
)
def test_scalars(constraints: ir.Constraints, words: str) -> None:
    scalar = ir.Scalar(ir.ScalarKind.STRING, constraints=constraints)
    assert limits(scalar, {}) == words
    assert limits(ir.Nullable(scalar), {}) == words


@pytest.mark.parametrize(
    ("constraints", "words"),
    [
        (ir.Constraints(min_items=1), "At least 1 item."),
        (ir.Constraints(max_items=2, unique_items=True), "At most 2 items. No item twice."),
    ],
)  # fmt: skip
def test_lists(constraints: ir.Constraints, words: str) -> None:
    assert limits(ir.Array(ir.Anything(), constraints=constraints), {}) == words


def test_nothing_is_said_of_the_rest() -> None:
    assert not limits(ir.Anything(), {})
    assert not limits(ir.Array(ir.Anything()), {})
