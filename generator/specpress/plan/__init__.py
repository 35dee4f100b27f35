"""Plan: the intermediate model -> a Python package as finished strings, with every name settled."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Report
from specpress.plan import prose
from specpress.plan.annotations import Annotator
from specpress.plan.client import client_plan
from specpress.plan.errors import error_classes, error_imports
from specpress.plan.exports import exports
from specpress.plan.metadata import metadata, toml_string
from specpress.plan.model import Package, Readme, Told
from specpress.plan.modules import model_modules
from specpress.plan.operations import operation_modules
from specpress.plan.resources import resource_modules, sub_resources
from specpress.survey.arguments import body_requests
from specpress.survey.calls import calls
from specpress.survey.client import client_name, free_name
from specpress.survey.errors import error_names
from specpress.survey.groups import group_names, grouped
from specpress.survey.layout import lay_out
from specpress.survey.losses import report_losses
from specpress.survey.settings import Settings
from specpress.survey.variants import with_variants

__all__ = ["Package", "Settings", "plan"]

Examples = Callable[[Package], Mapping[str, Told]]
"""What gives the calls of somebody's docs by operation id, once the package is planned but for its pages."""


def plan(
    api: ir.Api,
    settings: Settings,
    report: Report,
    examples: Examples | None = None,
) -> Package:
    """Decide everything about the package; the templates only print.

    ``examples`` is asked where there are pages to show them; without them, and for what they leave out, calls are made
    up.
    """
    # Companions read the plan's own types.
    from specpress.companions import Planned, extras  # noqa: PLC0415

    api = with_variants(api)
    whole = body_requests(api)
    layout = lay_out(api, whole)
    all_calls = calls(api, whole)
    root = grouped(all_calls)
    errors = error_names(api)
    called = group_names(api, root, layout)
    resources = resource_modules(api, layout, root, called, errors)
    groups = sub_resources(root, called)
    wanted = settings.client or api.label or client_name(api, settings.package)
    client = client_plan(
        api,
        name=free_name(wanted, errors.values()),
        env_prefix=settings.package.upper(),
        settings=settings,
        resources=groups,
        annotator=Annotator(api, layout, "client", told=True),
        report=report,
    )
    report_losses(api, report)
    title = prose.escape(" ".join(api.info.title.split()))
    error_types = error_classes(api, layout, errors, client.name)
    models = model_modules(api, layout)
    operations = operation_modules(api, layout, all_calls)
    planned = Planned(
        settings.package,
        client,
        layout,
        {call.operation.id: call for call in all_calls},
        errors,
        models,
        operations,
        resources,
    )
    package = Package(
        name=settings.package,
        distribution=settings.distribution,
        version=settings.version,
        title=prose.markdown(prose.api_title(title)),
        api_version=api.info.version,
        heading=prose.docstring(
            f"A typed client of the {prose.api_title(api.info.title)}.", 0
        ),
        heading_literal=toml_string(f"A typed client of the {prose.api_title(title)}."),
        metadata=metadata(api.info),
        env_prefix=settings.package.upper(),
        client=client,
        models=models,
        operations=operations,
        resources=resources,
        errors=error_types,
        error_imports=error_imports(error_types),
        exports=exports(layout),
        groups=groups,
        readme=Readme(client=""),
    )
    told: Mapping[str, Told] = {}
    if examples is not None and settings.pages:
        told = examples(package)
    extra = extras(api, planned, told, pages=settings.pages, tests=settings.tests)
    return replace(
        package,
        readme=extra.readme,
        pages=extra.pages,
        tests=extra.tests,
        mock=extra.mock,
    )
