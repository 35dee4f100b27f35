"""POST /invoices"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .._runtime.operation import Answer, Body, Operation
from .._runtime.serialization.files import FileInput


class InvoiceBody(Model):
    """Invoice body."""

    total: JsonNumber | None = None


class InvoiceRequest(Model):
    """Everything that `POST /invoices` takes."""

    body: str | FileInput | None = None


class InvoiceBodyDict(TypedDict):
    """`InvoiceBody` as a plain dict."""

    total: NotRequired[float]


class InvoiceRequestDict(TypedDict):
    """`InvoiceRequest` as a plain dict."""

    body: NotRequired[str | FileInput]


OPERATION = Operation(
    id="invoice",
    method="POST",
    path="/invoices",
    request=InvoiceRequest,
    body=Body("body", "application/xml"),
    answers=(Answer("200", "application/xml", str),),
)
