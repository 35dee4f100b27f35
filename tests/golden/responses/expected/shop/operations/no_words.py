"""PUT /jobs"""

from __future__ import annotations

from .._runtime.operation import Operation

OPERATION = Operation(
    id="noWords",
    method="PUT",
    path="/jobs",
)
