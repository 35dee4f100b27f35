"""PUT /readers/{id}"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models.enums import StrEnum
from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request


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


class PutReaderResponse(Model):
    """Put reader response."""

    kept: bool | None = None
    by: PutReaderResponseBy | None = None


class PutReaderResponseBy(Model):
    """Put reader response by."""

    name: str | None = None


class PutReader409Response(Model):
    """Put reader409 response."""

    message: str | None = None


class PutReaderRequest(Request[PutReaderResponse, PutReaderResponse]):
    """What `PUT /readers/{id}` takes."""

    id: str
    body: PutReaderBody
    """What to keep."""


class PutReaderBodyDict(TypedDict):
    """`PutReaderBody` as a plain dict."""

    name: str
    address: NotRequired[PutReaderBodyAddressInput]


PutReaderBodyInput: TypeAlias = PutReaderBody | PutReaderBodyDict
"""`PutReaderBody`, as an object or as a plain dict."""


class PutReaderBodyAddressDict(TypedDict):
    """`PutReaderBodyAddress` as a plain dict."""

    street: NotRequired[str]
    country: NotRequired[PutReaderBodyAddressCountry | Literal["ch", "at"]]


PutReaderBodyAddressInput: TypeAlias = PutReaderBodyAddress | PutReaderBodyAddressDict
"""`PutReaderBodyAddress`, as an object or as a plain dict."""


OPERATION = Operation(
    request=PutReaderRequest,
    call="readers.update",
    method="PUT",
    path="/readers/{id}",
    id="putReader",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        "body", "application/json", properties={"name": "name", "address": "address"}
    ),
    answers=(Answer("200", "application/json", PutReaderResponse),),
    failures={"409": "PutReader409Response"},
)
