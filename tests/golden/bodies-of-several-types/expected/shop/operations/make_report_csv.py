"""POST /reports"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from .._runtime.serialization.files import FileInput
from ..models.report import Report


class MakeReportCsvRequest(Request[Report | bytes, Report | bytes]):
    """What `POST /reports` takes."""

    body: FileInput = UNSET


OPERATION = Operation(
    request=MakeReportCsvRequest,
    call="reports.create_csv",
    method="POST",
    path="/reports",
    id="makeReport",
    body=Body("body", "text/csv"),
    answers=(
        Answer("200", "application/json", Report),
        Answer("200", "*/*", bytes),
        Answer("206", "*/*", Report),
    ),
)
