"""Detection: which dialect some pages are written in, by texts that only the pages of one dialect contain."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.diagnostics import Place, Report
from specpress.docs.dialects import REGISTRATIONS, Registration, load_dialect
from specpress.docs.page_source import Dialect

_SAMPLES = 60
"""How many pages are looked at: the pages of one SDK are alike."""

_USUAL = "typescript"
"""What is taken where the tables of several dialects look alike, and nothing tells which of them it is."""

_SHARED = (":heavy_check_mark:", ":heavy_minus_sign:", "Available Operations")
_SHARED_BODIES = ("## Fields", "## Values", "## Supported Types")


def choose_dialect(
    name: str, files: Sequence[tuple[str, str]], report: Report
) -> Dialect | None:
    """The dialect of that name, ``auto`` for that of the pages; ``None`` after one error where it is not to be read."""
    best = detect_dialect(files)
    if name == "auto":
        return _detected_dialect(best, files, report)
    dialect = load_dialect(name)
    if dialect is None:
        names = ", ".join(one.name for one in REGISTRATIONS if one.module is not None)
        report.error(
            "docs/dialect", f"no docs dialect {name!r}; known are auto, {names}"
        )
        return None
    if best is not None and best.name != name and not _score(files, name):
        report.error(
            "docs/dialect",
            f"these pages are {best.title} docs, not of the dialect {name!r}",
            Place(files[0][0]),
            hint=f'state dialect = "{best.name}", or "auto"',
        )
        return None
    return dialect


def detect_dialect(files: Sequence[tuple[str, str]]) -> Registration | None:
    """The dialect whose signs most of the pages show; ``None`` where no page shows any."""
    scores = {one.name: _score(files, one.name) for one in REGISTRATIONS}
    best = max(REGISTRATIONS, key=lambda one: scores[one.name])
    return best if scores[best.name] else None


def _detected_dialect(
    best: Registration | None, files: Sequence[tuple[str, str]], report: Report
) -> Dialect | None:
    if best is not None and best.module is None:
        others = " or ".join(
            one.name for one in REGISTRATIONS if one.module and "Speakeasy" in one.title
        )
        report.error(
            "docs/dialect",
            f"these pages are {best.title} docs, which are not read",
            Place(files[0][0]),
            hint=f"take the docs of the same API's SDK in {others}",
        )
        return None
    if best is None and files and not _has_tables(files):
        report.error(
            "docs/dialect",
            "no page looks like those of a known dialect",
            Place(files[0][0]),
            hint=f'the nearest is "{_USUAL}": state the dialect, if it is known',
        )
        return None
    return load_dialect(_USUAL if best is None else best.name)


def _has_tables(files: Sequence[tuple[str, str]]) -> bool:
    """Tell whether a page has the tables that all targets of Speakeasy share."""
    return any(
        any(sign in text for sign in _SHARED)
        or text.startswith(_SHARED_BODIES)
        or any(f"\n{body}" in text for body in _SHARED_BODIES)
        for _, text in files
    )


def _score(files: Sequence[tuple[str, str]], name: str) -> int:
    """How many of the pages that are looked at show a sign; docs of one page count as all of them."""
    one = next(one for one in REGISTRATIONS if one.name == name)
    if one.one_page:
        is_there = any(sign in text for sign in one.signs for _, text in files)
        return len(files) + 1 if is_there else 0
    step = max(1, len(files) // _SAMPLES)
    return sum(any(sign in text for sign in one.signs) for _, text in files[::step])
