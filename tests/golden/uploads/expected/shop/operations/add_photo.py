"""POST /bikes/{id}/photos"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Encoding, Operation, Parameter
from ..models.photo import Photo, PhotoDict


class AddPhotoRequest(Model):
    """Everything that `POST /bikes/{id}/photos` takes."""

    id: str
    photo: Photo


class AddPhotoRequestDict(TypedDict):
    """`AddPhotoRequest` as a plain dict."""

    id: str
    photo: Photo | PhotoDict


OPERATION = Operation(
    id="addPhoto",
    method="POST",
    path="/bikes/{id}/photos",
    request=AddPhotoRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        "photo",
        "multipart/form-data",
        encodings=(
            Encoding("photo", content_type="image/png, image/jpeg"),
            Encoding("about", content_type="application/vnd.shop+json"),
            Encoding("places", content_type="application/json"),
            Encoding("note", content_type="text/markdown"),
            Encoding("sizes", style="form", explode=False),
        ),
    ),
    answers=(Answer("204", None, None),),
)
