"""PUT /readers/{id}"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter


class PutReaderBodyAddressCountry(StrEnum):
    """Put reader body address country."""

    CH = "ch"
    AT = "at"


class PutReaderBody(Model):
    """Put reader body."""

    name: str
    address: PutReaderBodyAddress | None = None


class PutReaderBodyAddress(Model):
    """Put reader body address."""

    street: str | None = None
    country: PutReaderBodyAddressCountry | None = None


class PutReader200Response(Model):
    """Put reader200 response."""

    kept: bool | None = None
    by: PutReader200ResponseBy | None = None


class PutReader200ResponseBy(Model):
    """Put reader200 response by."""

    name: str | None = None


class PutReader409Response(Model):
    """Put reader409 response."""

    message: str | None = None


class PutReaderRequest(Model):
    """Everything that `PUT /readers/{id}` takes."""

    id: str
    body: PutReaderBody
    """What to keep."""


class PutReaderBodyDict(TypedDict):
    """`PutReaderBody` as a plain dict."""

    name: str
    address: NotRequired[PutReaderBodyAddress | PutReaderBodyAddressDict]


class PutReaderBodyAddressDict(TypedDict):
    """`PutReaderBodyAddress` as a plain dict."""

    street: NotRequired[str]
    country: NotRequired[PutReaderBodyAddressCountry | Literal["ch", "at"]]


class PutReaderRequestDict(TypedDict):
    """`PutReaderRequest` as a plain dict."""

    id: str
    body: PutReaderBody | PutReaderBodyDict


OPERATION = Operation(
    id="putReader",
    method="PUT",
    path="/readers/{id}",
    request=PutReaderRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("body", "application/json"),
    answers=(Answer("200", "application/json", PutReader200Response),),
)
