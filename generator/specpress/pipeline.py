"""Pipeline: the stages in their order, each from one named type to the next.

No IO: the caller passes texts in, ``load`` gives what a specification refers to, and ``formatter`` runs the formatter.
Only the templates, which are part of the program, are read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir, source
from specpress.companions import Companions, companions
from specpress.conventions import (
    NO_CONVENTIONS,
    Conventions,
    apply_conventions,
    apply_styles,
)
from specpress.diagnostics import Report
from specpress.docs import Docs, Route, complete_routes, read_docs
from specpress.facts import NO_FACTS, Facts
from specpress.lower import lower
from specpress.plan import Package, plan
from specpress.plan.model import ExampleCall
from specpress.render import render
from specpress.sdk_lock import Lock
from specpress.survey import Settings, Survey, survey

Texts = tuple[tuple[str, str], ...]
"""Files as (name the user gave, content)."""

Formatter = Callable[[Mapping[str, str], Report], dict[str, str]]
"""What formats files by their paths; the edge has it, as it is a process."""


Upgrade = Callable[[source.Document, Report], source.Document]
"""What turns a document into one of OpenAPI 3.1."""


def nothing_else(_file: str) -> str | None:
    """Refuse every further file."""
    return None


class Inputs(Struct, frozen=True):
    """Everything that decides what an SDK looks like.

    ``facts`` stand in place of what would be guessed where docs have no specification beside them, ``conventions``
    hold for all operations.
    ``lock`` has the names that things had in the run before; ``None`` where there was none.
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
    lock: Lock | None = None
    complete: bool = True


class Result(Struct, frozen=True):
    """What each stage made; ``None`` for the stages that were not reached."""

    document: source.Document | None = None
    docs: Docs | None = None
    lowered: ir.Api | None = None
    api: ir.Api | None = None
    survey: Survey | None = None
    package: Package | None = None
    companions: Companions | None = None
    files: dict[str, str] | None = None


def run(inputs: Inputs, report: Report, formatter: Formatter) -> Result:
    """Make the files of an SDK; none are made when any stage reports an error."""
    result = understand(inputs, report)
    return make_files(result, inputs, report, formatter)


def survey_api(result: Result, inputs: Inputs, report: Report) -> Result:
    """Decide what the SDK of an API that was understood offers, and make no files."""
    if result.api is None or report.failed:
        return result
    offered = survey(result.api, inputs.settings, report, inputs.lock)
    return replace(result, survey=offered)


def make_files(
    result: Result, inputs: Inputs, report: Report, formatter: Formatter
) -> Result:
    """Make the files of an API that was understood; the stages in which everything is Python."""
    if result.api is None or report.failed:
        return result
    settings = inputs.settings
    offered = survey(result.api, settings, report, inputs.lock)
    package = plan(offered, settings, report)
    examples = _translate_examples(result.docs, offered, package, settings)
    companion_texts = companions(offered, package, examples, settings)
    result = replace(
        result, survey=offered, package=package, companions=companion_texts
    )
    if report.failed:
        return result
    return replace(result, files=formatter(render(package, companion_texts), report))


def _translate_examples(
    docs: Docs | None, offered: Survey, package: Package, settings: Settings
) -> Mapping[str, ExampleCall]:
    """The usage examples of the docs in Python, by operation id; none where no pages show them."""
    if docs is None or not settings.pages:
        return {}
    # Needed for pages of documentation alone.
    from specpress.translate import Translator  # noqa: PLC0415

    return Translator(docs, offered, package).examples()


def understand(inputs: Inputs, report: Report) -> Result:
    """Read the inputs and reconcile them; the stages before anything is Python."""
    overlays = _overlays(inputs, report)
    texts = dict((*inputs.specs, *inputs.overlays))
    document = _document(inputs, overlays, texts, report)
    if not inputs.docs:
        if document is None:
            return Result()
        lowered, used_facts = _lower(document, inputs, texts, report)
        if inputs.facts != NO_FACTS:
            # Few runs without docs have facts.
            from specpress.reconcile import StatedFacts  # noqa: PLC0415

            StatedFacts(inputs.facts, used_facts).report_unused(report)
        api = apply_conventions(lowered, inputs.conventions, report)
        return Result(document, None, lowered, api)
    # A run without docs does without this.
    from specpress import reconcile  # noqa: PLC0415

    docs_pages = read_docs(inputs.docs, report, inputs.dialect)
    docs = complete_routes(docs_pages, _routes(overlays), report)
    stated_facts = reconcile.StatedFacts(inputs.facts)
    if document is not None:
        lowered, used_facts = _lower(document, inputs, texts, report)
        stated_facts.used.update(used_facts)
    elif not inputs.specs and inputs.complete:
        lowered = reconcile.build_outline(
            docs, inputs.settings.package, stated_facts, report
        )
    else:
        return Result(docs=docs)
    api = reconcile.reconcile(lowered, docs, report, stated_facts)
    api = apply_conventions(api, inputs.conventions, report)
    return Result(document, docs, lowered, api)


def read_as_written(inputs: Inputs) -> source.Document | None:
    """Read the inputs once more, in the words of their own version; Swagger 2.0 has other objects and is upgraded."""

    def keep(document: source.Document, report: Report) -> source.Document:
        is_swagger = "swagger" in document.root
        return source.upgrade(document, report) if is_swagger else document

    report = Report()
    return _document(inputs, _overlays(inputs, report), {}, report, keep)


def _lower(
    document: source.Document, inputs: Inputs, texts: Mapping[str, str], report: Report
) -> tuple[ir.Api, set[tuple[str, ...]]]:
    """The API that a document describes, with the styles that are stated, and the keys of those facts."""
    style = inputs.conventions.missing_style
    lowered = lower(document, report, texts)
    return apply_styles(lowered, inputs.facts, style, report)


def _overlays(inputs: Inputs, report: Report) -> tuple[source.Document, ...]:
    read = (source.read_overlay(file, text, report) for file, text in inputs.overlays)
    return tuple(overlay for overlay in read if overlay is not None)


def _routes(overlays: tuple[source.Document, ...]) -> tuple[Route, ...]:
    """What overlays with code samples tell of the way to each operation."""
    samples = (one for laid in overlays for one in source.read_code_samples(laid))
    return tuple(Route(*sample) for sample in samples)


def _document(
    inputs: Inputs,
    overlays: tuple[source.Document, ...],
    texts: dict[str, str],
    report: Report,
    upgrade: Upgrade = source.upgrade,
) -> source.Document | None:
    """Read the specifications, each as OpenAPI 3.1, put them together, and lay the overlays over the whole.

    The texts of files that they refer to are added to ``texts``.
    """
    loaded: dict[str, str] = {}

    def load(file: str) -> str | None:
        text = inputs.load(file)
        if text is not None:
            loaded[file] = text
        return text

    documents: list[source.Document] = []
    for file, text in inputs.specs:
        document = source.read(file, text, report)
        if document is not None:
            bundled = document
            if source.may_refer_outside(text):
                bundled = source.bundle(document, load, report)
            bundled = source.inline_operations(bundled, report)
            if any(map(source.may_refer_dynamically, (text, *loaded.values()))):
                bundled = source.resolve_dynamic_references(bundled)
            documents.append(upgrade(bundled, report))
    texts.update(loaded)
    if len(documents) < len(inputs.specs) or not documents or not inputs.complete:
        return None
    merged = source.merge(documents, report) if len(documents) > 1 else documents[0]
    for laid in overlays:
        merged = source.apply_overlay(merged, laid, report)
    return merged
