"""Model_ and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class Model_(Model):
    """Model."""

    private: Annotated[str | None, Field(alias="_private")] = None
    dunder: Annotated[str | None, Field(alias="__dunder__")] = None
    ref: Annotated[str | None, Field(alias="$ref")] = None
    a_b_2: Annotated[str | None, Field(alias="a-b")] = None
    a_b: str | None = None
    a_b_3: Annotated[str | None, Field(alias="aB")] = None
    field_1st: Annotated[str | None, Field(alias="1st")] = None
    field: Annotated[str | None, Field(alias="")] = None
    field_2: Annotated[str | None, Field(alias="日本")] = None
    field_model_config_2: Annotated[str | None, Field(alias="model_config")] = None
    field_model_config: str | None = None
