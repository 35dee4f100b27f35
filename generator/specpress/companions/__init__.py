"""Companions: the survey and the package -> the README, the pages and the tests that come with an SDK."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from specpress.companions.groups import GroupPages
from specpress.companions.model import Companions, Page
from specpress.companions.models import ModelPages
from specpress.companions.readme import Calls, readme
from specpress.companions.retries import describe_retries
from specpress.companions.tests import mock, test_modules
from specpress.companions.types import Cells
from specpress.companions.usage import Usage
from specpress.companions.values import Values
from specpress.plan.model import ExampleCall, Package
from specpress.survey import Settings, Survey
from specpress.survey.contents import failures

__all__ = ["Companions", "companions"]


def companions(
    survey: Survey,
    package: Package,
    examples: Mapping[str, ExampleCall],
    settings: Settings,
) -> Companions:
    """Write them; ``examples`` are calls by operation id, and for what they leave out calls are made up."""
    api, layout = survey.api, survey.layout
    usage = Usage(Values(api.declarations, layout.attributes))
    plain = Usage(usage.values, more=0)
    calls = Calls.of(survey, plain, package.sync_groups)
    pages: tuple[Page, ...] = ()
    if settings.pages:
        pages = (
            *_group_pages(survey, package, usage, examples),
            *_model_pages(survey),
        )
    cases, requests = (
        test_modules(survey, package.sync_groups) if settings.tests else ((), {})
    )
    return Companions(
        readme=replace(
            readme(
                package.client,
                calls,
                package.sync_groups,
                failure=_failure(survey),
                linked=settings.pages,
            ),
            retries=describe_retries(tuple(survey.calls.values()), settings.retries),
        ),
        pages=pages,
        tests=cases,
        mock=mock(survey, package.client, requests) if settings.tests else None,
    )


def _failure(survey: Survey) -> str:
    """An exception whose body is documented, the one for what is not found if it is; empty where there is none."""
    with_body = {
        response.status
        for operation in survey.api.operations
        for response in failures(operation)
        if response.contents
    }
    exact = sorted(
        (s for s in with_body if s in survey.errors and s[0] == "4"),
        key=lambda status: (status != "404", status),
    )
    return survey.errors[exact[0]] if exact else ""


def _group_pages(
    survey: Survey, package: Package, usage: Usage, examples: Mapping[str, ExampleCall]
) -> list[Page]:
    descriptions = {
        ".".join(group.path): group.description or ""
        for group in survey.root.descendants()
    }
    cells = Cells(survey.layout, survey.api.declarations, "../models/")
    pages = GroupPages(survey, package, descriptions, cells, usage, examples)
    return pages.pages()


def _model_pages(survey: Survey) -> list[Page]:
    layout, declarations = survey.layout, survey.api.declarations
    cells, code = (Cells(layout, declarations, folder) for folder in ("", None))
    return ModelPages(layout, declarations, cells, code).pages()
