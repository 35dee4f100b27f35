"""Lower: a source tree -> the intermediate model, reporting every node that cannot be read or expressed."""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.diagnostics import Report
from specpress.lower import keywords
from specpress.lower.declarations import NullableReferences, replace_empty_aliases
from specpress.lower.defaults import check_defaults
from specpress.lower.document_reader import Reader
from specpress.lower.example_check import check_examples
from specpress.lower.extensions.document import read_globals
from specpress.lower.extensions.retries import read_retries
from specpress.lower.info import lower_info, lower_tags
from specpress.lower.octets import OctetsInJson, label_parts
from specpress.lower.operations import Operations
from specpress.lower.repeated_servers import drop_repeated_servers
from specpress.lower.schemas import Schemas
from specpress.lower.security import Security
from specpress.lower.servers import lower_servers
from specpress.lower.tags import TagSettler
from specpress.lower.tracing import Trace, TracingReader
from specpress.source.document import Document

__all__ = ["Trace", "lower", "trace"]


def lower(
    document: Document, report: Report, texts: Mapping[str, str] | None = None
) -> ir.Api:
    """Turn a document into the intermediate model; ``texts`` are those of its files, where they are known."""
    return _lower_with(Reader(document, report, texts or {}))


def trace(document: Document, texts: Mapping[str, str]) -> Trace:
    """Lower a document once more, to tell what became of each part of it."""
    reader = TracingReader(document, Report(), texts)
    return Trace(_lower_with(reader), tuple(reader.report), reader.losses)


def _lower_with(reader: Reader) -> ir.Api:
    document, report = reader.document, reader.report
    reader.check_keywords_once("OpenAPI", document.root, "")
    retries = read_retries(reader, document.root, "")
    schemas = Schemas(reader)
    schemas.declare_components()
    security = Security(reader)
    operations = Operations(reader, schemas, security, retries)
    lowered = operations.lower_operations()
    replace_empty_aliases(reader, schemas.declarations)
    declarations = schemas.declarations
    if schemas.nullable:
        nulls = NullableReferences(schemas.nullable)
        declarations = {n: nulls.declaration(d) for n, d in declarations.items()}
        lowered = tuple(map(nulls.operation, lowered))
    if reader.has_discriminators:
        tags = TagSettler(declarations, report)
        declarations = {n: tags.declaration(d) for n, d in declarations.items()}
        lowered = tuple(map(tags.operation, lowered))
    declarations = label_parts(lowered, declarations)
    octets = OctetsInJson(lowered, declarations)
    declarations = {n: octets.declaration(d) for n, d in declarations.items()}
    lowered = tuple(map(octets.operation, lowered))
    octets.report(report)
    lowered, bases = drop_repeated_servers(
        lowered, lower_servers(reader, document.root, "")
    )
    _report_tallies(reader)
    if not document.root.keys() & {"paths", "components", "webhooks"}:
        report.warning(
            "lower/nothing",
            "the document has neither paths nor components nor webhooks; there is nothing to generate",
            reader.place(""),
            hint="add `paths`",
        )
    api = ir.Api(
        info=lower_info(reader),
        servers=bases,
        operations=lowered,
        declarations=declarations,
        security=security.lower_requirements(document.root, "") or (),
        schemes=security.schemes,
        tags=lower_tags(reader),
        callbacks=tuple(operations.callbacks),
        globals=read_globals(reader),
        kept=_list_kept(reader),
    )
    check_examples(api, report)
    return check_defaults(api, schemas.defaults, reader)


def _list_kept(reader: Reader) -> tuple[ir.Kept, ...]:
    """The keywords that the package does not show, in the order of their names."""
    return tuple(
        ir.Kept(kind, keyword, keywords.OBJECTS[kind][keyword].why, tuple(places))
        for (kind, keyword), places in sorted(reader.kept.items())
    )


def _report_tallies(reader: Reader) -> None:
    """Report once what was counted, at the first place it was seen."""
    version = str(reader.document.root.get("openapi", ""))
    for slug, count in sorted(reader.tallies.items()):
        kind, _, keyword = slug.partition(":")
        times = "once" if count == 1 else f"{count} times"
        place = reader.first[slug]
        match kind:
            case "nullable":
                reader.report.warning(
                    "lower/nullable",
                    f"`nullable` occurs {times} in a document that says {version}, "
                    "where it has no meaning; read as OpenAPI 3.0 meant it",
                    place,
                    hint="write `type: [..., 'null']`, or say `openapi: 3.0.3`",
                )
            case "unexpressed":
                why = keywords.REPORTED_BECAUSE.get(
                    keyword, "cannot be expressed as a Python type"
                )
                reader.report.warning(
                    "lower/unexpressed", f"`{keyword}` ({times}): {why}", place
                )
            case "beside":
                reader.report.warning(
                    "lower/unexpressed",
                    f"`{keyword}` beside a `$ref` ({times}) cannot be merged with the target; "
                    "left out",
                    place,
                )
            case "format":
                reader.report.warning(
                    "lower/unknown-format",
                    f"`format: {keyword}` ({times}) is unknown; it does not change the type",
                    place,
                )
            case _:
                reader.report.warning(
                    "lower/unknown-keyword",
                    f"unknown keyword `{keyword}` ({times}); ignored",
                    place,
                )
