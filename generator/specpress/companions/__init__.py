"""Pages: the documentation and the tests that are written with an SDK, as finished text."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from specpress import ir
from specpress.companions.groups import GroupPages
from specpress.companions.models import ModelPages
from specpress.companions.readme import Calls, readme
from specpress.companions.tests import mock, test_modules
from specpress.companions.types import Cells
from specpress.companions.usage import Usage
from specpress.companions.values import Values
from specpress.plan.model import (
    ClientPlan,
    Mock,
    ModelModule,
    OperationModule,
    Page,
    Readme,
    ResourceModule,
    TestModule,
    Told,
)
from specpress.survey.calls import Call
from specpress.survey.contents import failures
from specpress.survey.groups import group_descriptions
from specpress.survey.layout import Layout

__all__ = ["Extras", "Planned", "extras"]


class Planned(Struct, frozen=True):
    """What is planned already and told again: the calls by operation id, the errors by status."""

    package: str
    client: ClientPlan
    layout: Layout
    calls: dict[str, Call]
    errors: dict[str, str]
    models: tuple[ModelModule, ...]
    operations: tuple[OperationModule, ...]
    resources: tuple[ResourceModule, ...]


class Extras(Struct, frozen=True):
    """What comes with the package: its README, its pages, its tests."""

    readme: Readme
    pages: tuple[Page, ...]
    tests: tuple[TestModule, ...]
    mock: Mock | None


def extras(
    api: ir.Api,
    planned: Planned,
    told: Mapping[str, Told],
    *,
    pages: bool,
    tests: bool,
) -> Extras:
    """Plan them; without ``pages`` or ``tests`` there are none. ``told`` are calls by operation id."""
    usage = Usage(Values(api.declarations))
    plain = Usage(usage.values, more=0)
    calls = Calls.of(api, planned.layout, plain, planned.calls, planned.resources)
    written: tuple[Page, ...] = ()
    if pages:
        written = (*_groups(api, planned, usage, told), *_models(api, planned))
    cases, sent = (
        test_modules(planned.calls, api.declarations, planned.resources)
        if tests
        else ((), {})
    )
    return Extras(
        readme=readme(
            planned.client,
            calls,
            planned.resources,
            failure=_failure(api, planned.errors),
            linked=pages,
        ),
        pages=written,
        tests=cases,
        mock=mock(api, planned.client, planned.calls.values(), sent) if tests else None,
    )


def _failure(api: ir.Api, errors: dict[str, str]) -> str:
    """An exception whose body is documented, the one for what is not found if it is; empty where there is none."""
    bodied = {r.status for o in api.operations for r in failures(o) if r.contents}
    exact = sorted(
        (status for status in bodied if status in errors and status[0] == "4"),
        key=lambda status: (status != "404", status),
    )
    return errors[exact[0]] if exact else ""


def _groups(
    api: ir.Api, planned: Planned, usage: Usage, told: Mapping[str, Told]
) -> list[Page]:
    words = group_descriptions(api)
    return GroupPages(
        api,
        planned.package,
        planned.client,
        planned.calls,
        planned.errors,
        {
            resource.accessor: words.get(resource.accessor.rpartition(".")[2], "")
            for resource in planned.resources
        },
        Cells(planned.layout, api.declarations, "../models/"),
        usage,
        told,
    ).pages(planned.resources)


def _models(api: ir.Api, planned: Planned) -> list[Page]:
    models = [m for module in planned.models for m in module.models]
    models += [m for module in planned.operations for m in module.models]
    enums = [e for module in planned.models for e in module.enums]
    enums += [e for module in planned.operations for e in module.enums]
    return ModelPages(
        planned.layout,
        api.declarations,
        {model.name: {a.wire: a.name for a in model.attributes} for model in models},
        {enum.name: enum for enum in enums},
        Cells(planned.layout, api.declarations, ""),
        Cells(planned.layout, api.declarations, None),
    ).pages()
