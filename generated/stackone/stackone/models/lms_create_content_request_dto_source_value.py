"""LmsCreateContentRequestDtoSourceValue and what belongs to it."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models.scalars import JsonNumber

LmsCreateContentRequestDtoSourceValue: TypeAlias = (
    str | JsonNumber | bool | dict[str, Any] | list[Any]
)
"""Content type exactly as the provider gave it, before it was unified."""
