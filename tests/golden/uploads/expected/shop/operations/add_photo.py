"""POST /bikes/{id}/photos"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Encoding, Operation, Parameter
from .._runtime.request import Request
from ..models.photo import Photo


class AddPhotoRequest(Request[None, None]):
    """What `POST /bikes/{id}/photos` takes."""

    id: str
    photo: Photo


OPERATION = Operation(
    request=AddPhotoRequest,
    call="bikes.photos.create",
    method="POST",
    path="/bikes/{id}/photos",
    id="addPhoto",
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
            Encoding("raw", content_type="application/octet-stream"),
        ),
        properties={
            "photo": "photo",
            "more": "more",
            "raw": "raw",
            "about": "about",
            "places": "places",
            "note": "note",
            "taken": "taken",
            "public": "public",
            "sizes": "sizes",
        },
    ),
    answers=(Answer("204", None, None),),
)
