"""Docs outline: docs -> an API without operations and declarations, where there is no specification."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Report
from specpress.docs.pages import Docs
from specpress.reconcile.docs_security import (
    alternative_requirements,
    build_schemes,
)
from specpress.reconcile.stated_facts import StatedFacts


def build_outline(
    docs: Docs, title: str, stated_facts: StatedFacts, report: Report
) -> ir.Api:
    """The API by its name, ``title`` where the examples do not tell one, and its security.

    Without a server: the docs do not tell where the API is. Without any method there is nothing to make, an error.
    """
    if not docs.methods:
        report.error(
            "reconcile/no-methods",
            f"no page describes a method ({len(docs.pages)} classes were found): there is nothing to call",
            hint="name the folder that holds the pages of the SDK's methods too, or give a specification",
        )
    elif docs.traits.names_alone:
        report.error(
            "reconcile/names-alone",
            f"these docs name {len(docs.methods)} methods but no fields, which is not enough for an SDK",
            docs.groups[0].place if docs.groups else None,
            hint="give the specification too; the docs then name its groups, methods and classes",
        )
    schemes = build_schemes(docs, stated_facts, report)
    return ir.Api(
        ir.Info(title if docs.client is None else docs.client.name, ""),
        (),
        (),
        {},
        security=alternative_requirements(schemes),
        schemes=schemes,
    )
