"""Kept: the keywords of a document that the package does not show, as JSON and as lines of text."""

from __future__ import annotations

from collections.abc import Mapping

from specpress import ir
from specpress.cli.findings import place_as_json
from specpress.cli.outcome import format_count
from specpress.source.locate import locate


def describe_kept(api: ir.Api, texts: Mapping[str, str]) -> list[dict[str, object]]:
    """Give each keyword with the object it belongs to, why it is not shown, and where it occurs."""
    located = locate(texts, [place for kept in api.kept for place in kept.places])
    return [
        {
            "object": kept.object,
            "keyword": kept.keyword,
            "why": kept.why,
            "count": len(kept.places),
            "places": [place_as_json(located[place]) for place in kept.places],
        }
        for kept in api.kept
    ]


def format_kept(api: ir.Api, texts: Mapping[str, str]) -> list[str]:
    """Give a line for each keyword, with the first place of it."""
    first = locate(texts, [kept.places[0] for kept in api.kept])
    return [
        f"kept, not shown: `{kept.keyword}` of {kept.object}, {format_count(len(kept.places), 'time')}, "
        f"first at {first[kept.places[0]]}: {kept.why}"
        for kept in api.kept
    ]
