"""Paging: what is known of an operation's pages -> the expression of its `Pagination`."""

from __future__ import annotations

from specpress.plan.annotations import repr_of
from specpress.survey.paging import Paged


def pagination_literal(paged: Paged) -> str:
    """Where the items of a page are, and how the next one is asked for."""
    pagination = paged.pagination
    parts = [f"kind={repr_of(paged.kind)}", f"items={repr_of(paged.items)}"]
    if paged.position is not None and paged.kind != "link":
        parts.append(f"input={repr_of(paged.position)}")
    if pagination.output is not None:
        key = "output" if paged.kind in {"cursor", "link"} else "pages"
        parts.append(f"{key}={repr_of(pagination.output)}")
    if paged.limit is not None:
        parts.append(f"limit={repr_of(paged.limit)}")
    return f"Pagination({', '.join(parts)})"
