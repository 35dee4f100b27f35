"""PUT /jobs"""

from __future__ import annotations

from typing import Any

from .._runtime.operation import Operation
from .._runtime.request import Request


class NoWordsRequest(Request[Any, Any]):
    """What `PUT /jobs` takes."""


OPERATION = Operation(
    request=NoWordsRequest,
    call="jobs.replace",
    method="PUT",
    path="/jobs",
    id="noWords",
)
