"""Docs security: what the docs tell of security -> schemes and requirements."""

from __future__ import annotations

from collections.abc import Iterable

from specpress import ir
from specpress.diagnostics import Place, Report
from specpress.docs import pages
from specpress.docs.pages import DocField, DocMethod, DocPage, Docs
from specpress.reconcile.docs_converter import DocsConverter
from specpress.reconcile.naming import fold_name
from specpress.reconcile.stated_facts import StatedFacts

SchemeKinds = dict[str, ir.SchemeKind | None]
"""The kind of each scheme by its name; ``None`` where only the name is known."""

_BASIC = {"username", "password"}
_KINDS = (
    ("basic", ir.SchemeKind.BASIC),
    ("bearer", ir.SchemeKind.BEARER),
    ("oauth", ir.SchemeKind.OAUTH2),
    ("jwt", ir.SchemeKind.BEARER),
    ("token", ir.SchemeKind.BEARER),
)


def build_schemes(
    docs: Docs, stated_facts: StatedFacts, report: Report
) -> tuple[ir.SecurityScheme, ...]:
    """The schemes that the class ``Security``, else the README's table, else the usage examples describe.

    One of unknown kind is left out with a warning, unless sdk.toml states the kind.
    """
    kinds = _kinds_of_client(docs) or _kinds_of_table(docs) or _kinds_of_samples(docs)
    schemes: list[ir.SecurityScheme] = []
    facts = stated_facts.facts.security
    for name in dict.fromkeys((*kinds, *facts)):
        own = facts.get(name)
        if own is not None:
            stated_facts.used.add(("security", name))
        stated_kind = own.kind if own is not None else None
        kind = (
            ir.SchemeKind(stated_kind) if stated_kind is not None else kinds.get(name)
        )
        if own is not None and own.wire is not None and kind is None:
            kind = ir.SchemeKind.API_KEY
        if kind is None or (
            kind is ir.SchemeKind.API_KEY and (own is None or own.wire is None)
        ):
            _report_untold(name, docs, report)
            continue
        location = own.location if own is not None else None
        schemes.append(
            ir.SecurityScheme(
                name,
                kind,
                key_name=own.wire if own is not None else None,
                location=ir.Location(location or "header"),
            )
        )
    return tuple(schemes)


def alternative_requirements(
    known: Iterable[ir.SecurityScheme],
) -> tuple[ir.SecurityRequirement, ...]:
    """Requirements any of which is enough: docs show schemes that may be left out, one beside the other."""
    return tuple(
        ir.SecurityRequirement((ir.SchemeUse(scheme.name),)) for scheme in known
    )


def method_requirements(
    method: DocMethod, converter: DocsConverter
) -> tuple[ir.SecurityRequirement, ...] | None:
    """What a method asks for; ``None`` where the API's own requirements hold, or none of its own is known."""
    row = method.security
    if row is None:
        return converter.security
    page = _page(row.type, converter.comparison.docs)
    kinds: SchemeKinds = (
        {} if page is None else _kinds_of_page(page, converter.comparison.docs)
    )
    schemes = _known_schemes(kinds, converter.schemes)
    for name, kind in kinds.items():
        if not any(
            fold_name(s.name) == fold_name(name) or s.kind is kind for s in schemes
        ):
            converter.report.warning(
                "reconcile/security",
                f"`{method.group}.{method.name}`: the docs do not say what `{name}` is; "
                "this alternative is left out",
                Place(method.file, line=row.line, column=1),
                hint=f"state it in sdk.toml, under [security.{name}]",
            )
    return alternative_requirements(schemes) or None


def default_requirements(
    docs: Docs, api: ir.Api
) -> tuple[ir.SecurityRequirement, ...] | None:
    """What the docs' methods require if the API itself requires nothing; ``None`` if it does, or if none is known."""
    if api.security:
        return None
    kinds = _kinds_of_client(docs) or _kinds_of_table(docs) or _kinds_of_samples(docs)
    return alternative_requirements(_known_schemes(kinds, api.schemes)) or None


def _known_schemes(
    kinds: SchemeKinds, schemes: tuple[ir.SecurityScheme, ...]
) -> list[ir.SecurityScheme]:
    """Those of some schemes that are of a name or a kind found in docs."""
    return [
        scheme
        for scheme in schemes
        if any(
            fold_name(scheme.name) == fold_name(n) or scheme.kind is k
            for n, k in kinds.items()
        )
    ]


def _kinds_of_client(docs: Docs) -> SchemeKinds:
    for page in docs.pages:
        if page.name == "Security" and page.kind == "object":
            return _kinds_of_page(page, docs)
    return {}


def _kinds_of_page(page: DocPage, docs: Docs) -> SchemeKinds:
    if {fold_name(row.name) for row in page.fields} == _BASIC:
        return {"basic": ir.SchemeKind.BASIC}
    return {row.name: _kind_of_row(row, docs) for row in page.fields}


def _kind_of_row(row: DocField, docs: Docs) -> ir.SchemeKind | None:
    page = _page(row.type, docs)
    if page is not None and {fold_name(one.name) for one in page.fields} == _BASIC:
        return ir.SchemeKind.BASIC
    if page is not None and "clientsecret" in {
        fold_name(one.name) for one in page.fields
    }:
        return ir.SchemeKind.OAUTH2
    return _kind_of_name(row.name)


def _kind_of_name(name: str) -> ir.SchemeKind | None:
    folded = fold_name(name)
    return next((kind for word, kind in _KINDS if word in folded), None)


def _kinds_of_table(docs: Docs) -> SchemeKinds:
    """Read the README's table of schemes: the words of its last column say more than the names."""
    kinds: SchemeKinds = {}
    for scheme in docs.schemes:
        if {fold_name(name) for name in scheme.names} == _BASIC:
            kinds["basic"] = ir.SchemeKind.BASIC
        else:
            kind = _kind_of_name(scheme.scheme) or _kind_of_name(scheme.type)
            kinds.update((name, kind) for name in scheme.names)
    return kinds


def _kinds_of_samples(docs: Docs) -> SchemeKinds:
    """Take the settings that the first usage example makes a client with."""
    names = () if docs.client is None else docs.client.settings
    if {fold_name(name) for name in names} >= _BASIC:
        return {"basic": ir.SchemeKind.BASIC}
    kinds: SchemeKinds = {name: _kind_of_name(name) for name in names}
    return {n: k for n, k in kinds.items() if k or fold_name(n) == "apikey"}


def _report_untold(name: str, docs: Docs, report: Report) -> None:
    page = next((p for p in docs.pages if p.name == "Security"), None)
    report.warning(
        "reconcile/security",
        f"the docs do not say where the credential `{name}` is sent; it is left out",
        Place(page.path, line=page.line, column=1) if page is not None else None,
        hint=f"state it in sdk.toml, under [security.{name}]",
    )


def _page(type_: pages.Type | None, docs: Docs) -> DocPage | None:
    while isinstance(type_, pages.OptionalOf | pages.NullableOf):
        type_ = type_.inner
    if isinstance(type_, pages.NamedRef):
        return docs.page(type_.package, type_.name)
    return None
