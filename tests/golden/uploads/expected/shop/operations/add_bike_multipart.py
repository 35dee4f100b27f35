"""POST /bikes"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation
from ..models.bike_form import BikeForm, BikeFormDict


class AddBikeMultipartRequest(Model):
    """Everything that `POST /bikes` takes."""

    bike_form: BikeForm


class AddBikeMultipartRequestDict(TypedDict):
    """`AddBikeMultipartRequest` as a plain dict."""

    bike_form: BikeForm | BikeFormDict


OPERATION = Operation(
    id="addBike_multipart",
    method="POST",
    path="/bikes",
    request=AddBikeMultipartRequest,
    body=Body("bike_form", "multipart/form-data"),
    answers=(Answer("204", None, None),),
)
