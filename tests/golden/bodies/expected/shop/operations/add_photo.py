"""POST /photos"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Encoding, Operation
from .._runtime.serialization.files import FileInput


class AddPhotoBody(Model):
    """Add photo body."""

    file: FileInput
    """The picture."""

    pages: list[FileInput] | None = None
    about: AddPhotoBodyAbout | None = None


class AddPhotoBodyAbout(Model):
    """Add photo body about."""

    title: str | None = None


class AddPhotoRequest(Model):
    """Everything that `POST /photos` takes."""

    body: AddPhotoBody


class AddPhotoBodyDict(TypedDict):
    """`AddPhotoBody` as a plain dict."""

    file: FileInput
    pages: NotRequired[Sequence[FileInput]]
    about: NotRequired[AddPhotoBodyAbout | AddPhotoBodyAboutDict]


class AddPhotoBodyAboutDict(TypedDict):
    """`AddPhotoBodyAbout` as a plain dict."""

    title: NotRequired[str]


class AddPhotoRequestDict(TypedDict):
    """`AddPhotoRequest` as a plain dict."""

    body: AddPhotoBody | AddPhotoBodyDict


OPERATION = Operation(
    id="addPhoto",
    method="POST",
    path="/photos",
    request=AddPhotoRequest,
    body=Body(
        "body",
        "multipart/form-data",
        encodings=(
            Encoding("file", content_type="image/png, image/jpeg"),
            Encoding("about", content_type="application/json"),
        ),
    ),
    answers=(Answer("204", None, None),),
)
