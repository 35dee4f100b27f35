"""Plan: the survey -> a Python package as finished strings."""

from __future__ import annotations

from specpress.diagnostics import Report
from specpress.plan import prose
from specpress.plan.client import client_plan
from specpress.plan.errors import error_classes, error_imports
from specpress.plan.exports import deprecated_exports, exports, former_modules
from specpress.plan.metadata import metadata, toml_string
from specpress.plan.model import Package
from specpress.plan.modules import model_modules
from specpress.plan.operations import operation_modules
from specpress.plan.resources import resource_modules
from specpress.plan.xml import xml_module
from specpress.survey import Settings, Survey

__all__ = ["Package", "plan"]


def plan(survey: Survey, settings: Settings, report: Report) -> Package:
    """Make everything of the package that the templates print."""
    info = survey.api.info
    title = prose.escape(" ".join(info.title.split()))
    env_prefix = settings.package.upper()
    errors = error_classes(survey)
    return Package(
        name=settings.package,
        distribution=settings.distribution,
        version=settings.version,
        title=prose.markdown(prose.api_title(title)),
        api_version=info.version,
        heading=prose.docstring(
            f"A typed client of the {prose.api_title(info.title)}.", 0
        ),
        heading_literal=toml_string(f"A typed client of the {prose.api_title(title)}."),
        metadata=metadata(info),
        env_prefix=env_prefix,
        client=client_plan(survey, settings, env_prefix, report),
        models=model_modules(survey.api, survey.layout),
        operations=operation_modules(survey),
        resources=resource_modules(survey),
        errors=errors,
        xml=xml_module(survey),
        error_imports=error_imports(errors),
        exports=exports(survey.layout),
        deprecated_exports=deprecated_exports(survey.layout),
        former_modules=former_modules(survey.layout),
    )
