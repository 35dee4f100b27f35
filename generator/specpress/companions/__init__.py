"""Companions: the survey and the package -> the README, the pages and the tests that come with an SDK."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from specpress.companions.groups import GroupPages
from specpress.companions.models import ModelPages
from specpress.companions.readme import Calls, readme
from specpress.companions.tests import mock, test_modules
from specpress.companions.types import Cells
from specpress.companions.usage import Usage
from specpress.companions.values import Values
from specpress.plan.model import Mock, Package, Page, Readme, TestModule, Told
from specpress.survey import Survey
from specpress.survey.contents import failures

__all__ = ["Extras", "extras"]


class Extras(Struct, frozen=True):
    """What comes with the package: its README, its pages, its tests."""

    readme: Readme
    pages: tuple[Page, ...]
    tests: tuple[TestModule, ...]
    mock: Mock | None


def extras(
    survey: Survey,
    package: Package,
    told: Mapping[str, Told],
    *,
    pages: bool,
    tests: bool,
) -> Extras:
    """Plan them; without ``pages`` or ``tests`` there are none. ``told`` are calls by operation id."""
    api, layout = survey.api, survey.layout
    usage = Usage(Values(api.declarations, layout.attributes))
    plain = Usage(usage.values, more=0)
    calls = Calls.of(survey, plain, package.resources)
    written: tuple[Page, ...] = ()
    if pages:
        written = (
            *_group_pages(survey, package, usage, told),
            *_model_pages(survey),
        )
    cases, sent = test_modules(survey, package.resources) if tests else ((), {})
    return Extras(
        readme=readme(
            package.client,
            calls,
            package.resources,
            failure=_failure(survey),
            linked=pages,
        ),
        pages=written,
        tests=cases,
        mock=mock(survey, package.client, sent) if tests else None,
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
    survey: Survey, package: Package, usage: Usage, told: Mapping[str, Told]
) -> list[Page]:
    descriptions = {
        ".".join(group.path): group.description or ""
        for group in survey.root.descendants()
    }
    cells = Cells(survey.layout, survey.api.declarations, "../models/")
    pages = GroupPages(survey, package, descriptions, cells, usage, told)
    return pages.pages()


def _model_pages(survey: Survey) -> list[Page]:
    layout, declarations = survey.layout, survey.api.declarations
    cells, code = (Cells(layout, declarations, folder) for folder in ("", None))
    return ModelPages(layout, declarations, cells, code).pages()
