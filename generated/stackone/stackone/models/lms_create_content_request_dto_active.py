"""LmsCreateContentRequestDtoActive and what belongs to it."""

from __future__ import annotations

from typing import TypeAlias

from .lms_create_content_request_dto2 import LmsCreateContentRequestDto2

LmsCreateContentRequestDtoActive: TypeAlias = LmsCreateContentRequestDto2 | bool
"""Whether learners can open the content at present."""
