"""PATCH /jobs"""

from __future__ import annotations

from .._runtime.operation import Answer, Operation

OPERATION = Operation(
    id="oddStatuses",
    method="PATCH",
    path="/jobs",
    answers=(
        Answer("200", None, None),
        Answer("201", None, None),
    ),
)
