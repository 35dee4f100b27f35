"""POST /photos"""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from .._runtime.request import Request
from .._runtime.serialization.files import FileInput


class AddPhotoBody(Model):
    """Add photo body."""

    photo: FileInput
    title: str | None = None


class AddPhotoRequest(Request[None, None]):
    """What `POST /photos` takes."""

    body: AddPhotoBody


class AddPhotoBodyDict(TypedDict):
    """`AddPhotoBody` as a plain dict."""

    photo: FileInput
    title: NotRequired[str]


AddPhotoBodyInput: TypeAlias = AddPhotoBody | AddPhotoBodyDict
"""`AddPhotoBody`, as an object or as a plain dict."""


OPERATION = Operation(
    request=AddPhotoRequest,
    call="photos.create",
    method="POST",
    path="/photos",
    id="addPhoto",
    body=Body(
        "body", "multipart/form-data", properties={"photo": "photo", "title": "title"}
    ),
    answers=(Answer("204", None, None),),
)
