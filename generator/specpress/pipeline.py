"""Pipeline: the stages in their order, each from one named type to the next; no IO."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir, source
from specpress.conventions import NO_CONVENTIONS, Conventions, apply_conventions
from specpress.diagnostics import Report
from specpress.docs import Docs, Route, complete_routes, read_docs
from specpress.facts import Facts
from specpress.format import format_files
from specpress.lower import lower
from specpress.plan import plan
from specpress.plan.model import Package, Told
from specpress.render import render
from specpress.survey import Settings, Survey, survey

Texts = tuple[tuple[str, str], ...]
"""Files as (name the user gave, content)."""


def nothing_else(_file: str) -> str | None:
    """Refuse every further file."""
    return None


class Inputs(Struct, frozen=True):
    """Everything that decides what an SDK looks like.

    ``facts`` stand in place of what would be guessed where docs have no specification beside them, ``conventions``
    hold for all operations.
    ``load`` gives the text of a further file that a specification refers to, ``None`` for what it must not have.
    ``complete`` is false where a file that was named could not be read: then each of the others is looked at by
    itself, as what they refer to may be in the missing one.
    """

    settings: Settings
    specs: Texts = ()
    overlays: Texts = ()
    docs: Texts = ()
    dialect: str = "auto"
    facts: Facts = field(default_factory=Facts)
    conventions: Conventions = NO_CONVENTIONS
    load: Callable[[str], str | None] = nothing_else
    complete: bool = True


class Result(Struct, frozen=True):
    """What each stage made; ``None`` for the stages that were not reached."""

    document: source.Document | None = None
    docs: Docs | None = None
    lowered: ir.Api | None = None
    api: ir.Api | None = None
    survey: Survey | None = None
    package: Package | None = None
    files: dict[str, str] | None = None


def run(inputs: Inputs, report: Report) -> Result:
    """Make the files of an SDK; none are made when any stage reports an error."""
    return make_files(understand(inputs, report), inputs.settings, report)


def make_files(result: Result, settings: Settings, report: Report) -> Result:
    """Make the files of an API that was understood; the stages in which everything is Python."""
    if result.api is None or report.failed:
        return result
    offered = survey(result.api, settings, report)
    result = replace(result, survey=offered)
    package = plan(offered, settings, report, _examples(result))
    result = replace(result, package=package)
    if report.failed:
        return result
    return replace(result, files=format_files(render(package), report))


def _examples(result: Result) -> Callable[[Package], Mapping[str, Told]] | None:
    """What tells the usage examples of the docs in Python; ``None`` without docs."""
    docs, offered = result.docs, result.survey
    if docs is None or offered is None:
        return None

    def told(package: Package) -> Mapping[str, Told]:
        # Needed for pages of documentation alone.
        from specpress.translate import Translator  # noqa: PLC0415

        return Translator(docs, offered, package).examples()

    return told


def understand(inputs: Inputs, report: Report) -> Result:
    """Read the inputs and reconcile them; the stages before anything is Python."""
    overlays = _overlays(inputs, report)
    document = _document(inputs, overlays, report)
    if not inputs.docs:
        if document is None:
            return Result()
        lowered = lower(document, report)
        api = apply_conventions(lowered, inputs.conventions, report)
        return Result(document, None, lowered, api)
    # A run without docs does without this.
    from specpress import reconcile  # noqa: PLC0415

    read = read_docs(inputs.docs, report, inputs.dialect)
    docs = complete_routes(read, _routes(overlays), report)
    stated = reconcile.StatedFacts(inputs.facts)
    if document is not None:
        lowered = lower(document, report)
    elif not inputs.specs and inputs.complete:
        lowered = reconcile.build_outline(docs, inputs.settings.package, stated, report)
    else:
        return Result(docs=docs)
    api = reconcile.reconcile(lowered, docs, report, stated)
    api = apply_conventions(api, inputs.conventions, report)
    return Result(document, docs, lowered, api)


def _overlays(inputs: Inputs, report: Report) -> tuple[source.Document, ...]:
    read = (source.read_overlay(file, text, report) for file, text in inputs.overlays)
    return tuple(overlay for overlay in read if overlay is not None)


def _routes(overlays: tuple[source.Document, ...]) -> tuple[Route, ...]:
    """What overlays with code samples tell of the way to each operation."""
    samples = (one for laid in overlays for one in source.read_code_samples(laid))
    return tuple(Route(*sample) for sample in samples)


def _document(
    inputs: Inputs, overlays: tuple[source.Document, ...], report: Report
) -> source.Document | None:
    """Read the specifications, each as OpenAPI 3.1, put them together, and lay the overlays over the whole."""
    documents: list[source.Document] = []
    for file, text in inputs.specs:
        document = source.read(file, text, report)
        if document is not None:
            whole = document
            if source.may_refer_outside(text):
                whole = source.bundle(document, inputs.load, report)
            documents.append(source.upgrade(whole, report))
    if len(documents) < len(inputs.specs) or not documents or not inputs.complete:
        return None
    merged = source.merge(documents, report) if len(documents) > 1 else documents[0]
    for laid in overlays:
        merged = source.apply_overlay(merged, laid, report)
    return merged
