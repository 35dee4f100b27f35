"""POST /reports"""

from __future__ import annotations

from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from ..models.report import Report


class MakeReportRequest(Request[Report | bytes, Report | bytes]):
    """What `POST /reports` takes."""

    report: Report = UNSET


OPERATION = Operation(
    request=MakeReportRequest,
    call="reports.create",
    method="POST",
    path="/reports",
    id="makeReport",
    body=Body("report", "application/vnd.shop+json", properties={"title": "title"}),
    answers=(
        Answer("200", "application/json", Report),
        Answer("200", "*/*", bytes),
        Answer("206", "*/*", Report),
    ),
)
