"""POST /reports"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from .._runtime.serialization.files import FileInput
from ..models.report import Report


class MakeReportCsvRequest(Model):
    """Everything that `POST /reports` takes."""

    body: FileInput | None = None


class MakeReportCsvRequestDict(TypedDict):
    """`MakeReportCsvRequest` as a plain dict."""

    body: NotRequired[FileInput]


OPERATION = Operation(
    id="makeReport_csv",
    method="POST",
    path="/reports",
    request=MakeReportCsvRequest,
    body=Body("body", "text/csv"),
    answers=(
        Answer("200", "application/json", Report),
        Answer("200", "*/*", bytes),
        Answer("206", "*/*", Report),
    ),
)
