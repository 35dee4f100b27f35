"""POST /photos"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from .._runtime.serialization.files import FileInput


class AddPhotoBody(Model):
    """Add photo body."""

    photo: FileInput
    title: str | None = None


class AddPhotoRequest(Model):
    """Everything that `POST /photos` takes."""

    body: AddPhotoBody


class AddPhotoBodyDict(TypedDict):
    """`AddPhotoBody` as a plain dict."""

    photo: FileInput
    title: NotRequired[str]


class AddPhotoRequestDict(TypedDict):
    """`AddPhotoRequest` as a plain dict."""

    body: AddPhotoBody | AddPhotoBodyDict


OPERATION = Operation(
    id="addPhoto",
    method="POST",
    path="/photos",
    request=AddPhotoRequest,
    body=Body("body", "multipart/form-data"),
    answers=(Answer("204", None, None),),
)
