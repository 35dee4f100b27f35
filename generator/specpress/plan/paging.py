"""Paging: what is known of an operation's pages -> the expression of its `Pagination`."""

from __future__ import annotations

from specpress.plan.annotations import repr_of
from specpress.survey.paging import Paging


def pagination_literal(paging: Paging) -> str:
    """Where the items of a page are, and how the next one is asked for."""
    pagination = paging.pagination
    parts = [f"kind={repr_of(paging.kind)}", f"items={repr_of(paging.items)}"]
    if paging.position is not None and paging.kind != "link":
        parts.append(f"input={repr_of(paging.position)}")
    if pagination.output is not None:
        key = "output" if paging.kind in {"cursor", "link"} else "pages"
        parts.append(f"{key}={repr_of(pagination.output)}")
    if paging.limit is not None:
        parts.append(f"limit={repr_of(paging.limit)}")
    return f"Pagination({', '.join(parts)})"
