"""POST /invoices"""

from __future__ import annotations

from typing import Any, NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.models.scalars import JsonNumber
from .._runtime.models.unset import UNSET
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from .._runtime.xml.shapes import Fields, Name, Untyped, Values, XmlRoot
from .._xml import OBJECTS


class InvoiceBody(Model):
    """Invoice body."""

    total: JsonNumber | None = None


class InvoiceRequest(Request[dict[str, Any], dict[str, Any]]):
    """What `POST /invoices` takes."""

    body: InvoiceBody = UNSET


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
    body=Body(
        "body",
        "application/xml",
        xml=XmlRoot(Fields("invoice()/body"), Name("root"), OBJECTS),
        properties={"total": "total"},
    ),
    answers=(
        Answer(
            "200",
            "application/xml",
            dict[str, Any],
            XmlRoot(Values(Untyped()), Name("root"), OBJECTS),
        ),
    ),
)
