"""Labels: the class name of every declaration that the docs describe, and its further names."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.reconcile.comparison import Comparison

Labels = dict[str, tuple[str | None, tuple[str, ...]]]
"""For each declaration the docs' name, and the other names that they show it under."""


def assign_labels(comparison: Comparison, reserved: Iterable[str]) -> Labels:
    """Name the declarations that pages describe; each name goes to one of them only.

    A component keeps its own name where the docs have a class so called; of other names the shortest is the label.
    ``reserved`` names are given to nothing.
    """
    used_names = {name.lower() for name in reserved}
    page_names = {
        name: [witness.page.name for witness in witnesses]
        for name, witnesses in comparison.matches.items()
    }
    labels: Labels = {}
    for name, pages in page_names.items():
        own = _own_name(name, pages, comparison.docs.traits.class_suffixes)
        if own is not None and own.lower() not in used_names:
            used_names.add(own.lower())
            labels[name] = (own, ())
    for name, pages in page_names.items():
        free: list[str] = []
        for page in pages:
            if page.lower() not in used_names:
                used_names.add(page.lower())
                free.append(page)
        label = labels[name][0] if name in labels else min(free, key=len, default=None)
        labels[name] = (label, tuple(page for page in free if page != label))
    return labels


def _own_name(
    name: str, page_names: list[str], suffixes: tuple[str, ...]
) -> str | None:
    """The component's own name, or that with a suffix which reserved words get."""
    names = (name, *(name + suffix for suffix in suffixes))
    return next((own for own in names if own in page_names), None)
