"""Lower the query of a path: a pair after its `?` that is also a parameter is sent once."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.lower.document_reader import Reader


def settle_path_query(
    path: str, parameters: tuple[ir.Parameter, ...], reader: Reader
) -> tuple[str, tuple[ir.Parameter, ...]]:
    """Give the path without what parameters say, and the parameters without those that the path settles.

    OpenAPI has no query in a path (3.1, 4.8.8.1), but documents do. An optional parameter that the path gives a value
    is left out; any other takes the place of the path's own pair, and is required, as the pair was always sent.
    """
    before, mark, query = path.partition("?")
    query, fragment_mark, fragment = query.partition("#")
    kept = list(parameters)
    remaining: list[str] = []
    for pair in filter(None, query.split("&")):
        parameter = _find_in_query(pair, parameters)
        if parameter is None:
            remaining.append(pair)
            continue
        is_settled = not parameter.required and "{" not in pair
        if is_settled:
            remaining.append(pair)
        kept = [
            replace(one, required=True) if one is parameter else one
            for one in kept
            if not (is_settled and one is parameter)
        ]
        reader.report.warning(
            "lower/path-query",
            f"{path} has `{pair}` in it, which is a parameter too; "
            + ("the path's is sent" if is_settled else "the parameter is sent"),
            parameter.place,
            hint="leave the query out of the path",
        )
    settled = "&".join(remaining)
    if settled == query:
        return path, tuple(kept)
    return (
        f"{before}{mark if settled else ''}{settled}{fragment_mark}{fragment}",
        tuple(kept),
    )


def _find_in_query(
    pair: str, parameters: tuple[ir.Parameter, ...]
) -> ir.Parameter | None:
    """Give the parameter in the query that a pair is too; None where there is none."""
    name = pair.partition("=")[0]
    return next(
        (
            one
            for one in parameters
            if one.location is ir.Location.QUERY and one.name == name
        ),
        None,
    )
