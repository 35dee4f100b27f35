"""Shared: the parameters that may be given once to the client -> arguments of the client."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Report
from specpress.plan import prose
from specpress.plan.annotations import Annotator, optional, parenthesize_union, repr_of
from specpress.plan.classes import field_prose
from specpress.plan.model import SharedArgument
from specpress.survey import Survey
from specpress.survey.shared import is_needed

_ONCE = "Given to every call that takes it and is not given one of its own."


def shared_arguments(
    survey: Survey, annotator: Annotator, report: Report
) -> tuple[SharedArgument, ...]:
    """The client's arguments for shared parameters."""
    uses: dict[str, list[ir.Parameter]] = {
        one.name.lower(): [] for one in survey.api.globals
    }
    for operation in survey.api.operations:
        for parameter in operation.parameters:
            if parameter.name.lower() in uses:
                uses[parameter.name.lower()].append(parameter)
    return tuple(
        _argument(
            one,
            survey.shared[one.name.lower()],
            uses[one.name.lower()],
            annotator,
            report,
        )
        for one in survey.api.globals
    )


def _argument(
    one: ir.Global,
    name: str,
    uses: list[ir.Parameter],
    annotator: Annotator,
    report: Report,
) -> SharedArgument:
    spelled = list(dict.fromkeys(annotator.input(use.type) for use in uses))
    # An operation whose type nobody tells does not make the others' unknown.
    spelled = [one for one in spelled if one != "Any"] or spelled
    if len(spelled) > 1:
        report.note(
            "plan/global-types",
            f"operations differ in the type of {one.name!r}; the client takes any of {', '.join(spelled)}",
            one.place or uses[0].place,
        )
    annotation = annotator.join(spelled)
    described = next((use for use in uses if use.description), None)
    about = ""
    if described is not None:
        about = prose.sentence(field_prose(described, annotator.api.declarations))
    words = " ".join(f"{name}: {about} {_ONCE}".split())
    needed = any(is_needed(use, annotator.api.declarations) for use in uses)
    return SharedArgument(
        name=name,
        wire=repr_of(uses[0].name),
        label=prose.escape(uses[0].name).replace("`", ""),
        annotation=parenthesize_union(f"        {name}: ", annotation, ","),
        or_none=parenthesize_union(
            f"        {name}: ", optional(annotation), " = None,"
        ),
        description="\n                ".join(
            prose.paragraphs(words, prose.WIDTH - 16)
        ),
        needed=needed,
    )
