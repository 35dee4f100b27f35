"""Report and what belongs to it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .._runtime.models.model import Model


class Report(Model):
    """Report."""

    title: str | None = None


class ReportDict(TypedDict):
    """`Report` as a plain dict."""

    title: NotRequired[str]


ReportInput: TypeAlias = Report | ReportDict
"""`Report`, as an object or as a plain dict."""
