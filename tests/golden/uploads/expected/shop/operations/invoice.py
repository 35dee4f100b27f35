"""POST /invoices"""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from .._runtime.serialization.files import FileInput


class InvoiceBody(Model):
    """Invoice body."""

    total: JsonNumber | None = None


class InvoiceRequest(Request[str, str]):
    """What `POST /invoices` takes."""

    body: str | FileInput = UNSET


class InvoiceBodyDict(TypedDict):
    """`InvoiceBody` as a plain dict."""

    total: NotRequired[float]


InvoiceBodyInput: TypeAlias = InvoiceBody | InvoiceBodyDict
"""`InvoiceBody`, as an object or as a plain dict."""


OPERATION = Operation(
    request=InvoiceRequest,
    call="invoices.create",
    method="POST",
    path="/invoices",
    id="invoice",
    body=Body("body", "application/xml"),
    answers=(Answer("200", "application/xml", str),),
)
