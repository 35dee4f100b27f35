"""Retrying: when a failed call is tried again -> the expression of its `Retries`."""

from __future__ import annotations

from specpress import ir
from specpress.plan.annotations import repr_of, tuple_literal


def retries_literal(retries: ir.Retries) -> str:
    """The policy in seconds; what the document leaves open stays as the runtime has it."""
    arguments: list[str] = []
    if retries.statuses:
        arguments.append(
            f"statuses={tuple_literal([repr_of(s) for s in retries.statuses])}"
        )
    times = (
        ("initial", retries.initial_interval),
        ("maximum", retries.max_interval),
        ("max_elapsed", retries.max_elapsed),
    )
    arguments += [f"{name}={ms / 1000!r}" for name, ms in times if ms is not None]
    if retries.exponent is not None:
        arguments.append(f"exponent={retries.exponent!r}")
    if retries.max_attempts is not None:
        arguments.append(f"max_retries={max(retries.max_attempts - 1, 0)}")
    if retries.methods is not None:
        arguments.append(
            f"methods={tuple_literal([repr_of(one) for one in retries.methods])}"
        )
    if not retries.connection_errors:
        arguments.append("connection_errors=False")
    return f"Retries({', '.join(arguments)})"
