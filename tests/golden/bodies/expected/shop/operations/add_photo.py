"""POST /photos"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Encoding, Operation
from .._runtime.request import Request
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


class AddPhotoRequest(Request[None, None]):
    """What `POST /photos` takes."""

    body: AddPhotoBody


class AddPhotoBodyDict(TypedDict):
    """`AddPhotoBody` as a plain dict."""

    file: FileInput
    pages: NotRequired[Sequence[FileInput]]
    about: NotRequired[AddPhotoBodyAboutInput]


AddPhotoBodyInput: TypeAlias = AddPhotoBody | AddPhotoBodyDict
"""`AddPhotoBody`, as an object or as a plain dict."""


class AddPhotoBodyAboutDict(TypedDict):
    """`AddPhotoBodyAbout` as a plain dict."""

    title: NotRequired[str]


AddPhotoBodyAboutInput: TypeAlias = AddPhotoBodyAbout | AddPhotoBodyAboutDict
"""`AddPhotoBodyAbout`, as an object or as a plain dict."""


OPERATION = Operation(
    request=AddPhotoRequest,
    call="photos.create",
    method="POST",
    path="/photos",
    id="addPhoto",
    body=Body(
        "body",
        "multipart/form-data",
        encodings=(
            Encoding("file", content_type="image/png, image/jpeg"),
            Encoding("about", content_type="application/json"),
        ),
        properties={"file": "file", "pages": "pages", "about": "about"},
    ),
    answers=(Answer("204", None, None),),
)
