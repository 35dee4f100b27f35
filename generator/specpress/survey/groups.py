"""Groups: calls -> the groups that hold them, nested, and the modules and classes of these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, count

from msgspec import Struct

from specpress import ir
from specpress.survey import names
from specpress.survey.calls import Call
from specpress.survey.claims import Claims
from specpress.survey.layout import Layout


class Group(Struct, frozen=True):
    """A group of methods and the groups within it.

    ``path`` is where it is below a client, in Python's spelling; the client itself is the group with an empty one.
    ``title`` is its name in words. ``module`` is its file without the ending, ``class_name`` its
    synchronous class; both are empty for the client. ``description`` is what the document says of it; ``None`` where it
    says nothing. ``calls`` and ``groups`` are sorted by name.
    """

    path: tuple[str, ...]
    title: str
    module: str
    class_name: str
    description: str | None
    calls: tuple[Call, ...]
    groups: tuple[Group, ...]

    @property
    def name(self) -> str:
        """The attribute that leads to it."""
        return self.path[-1]

    def descendants(self) -> Iterator[Group]:
        """Every group within it, each before the groups within that."""
        for group in self.groups:
            yield group
            yield from group.descendants()


class _ClassName(Struct, frozen=True):
    module: str
    class_name: str


def group_tree(
    calls: Iterable[Call], api: ir.Api, layout: Layout, claims: Claims
) -> Group:
    """The client as a group; models and requests keep a name that the class of a group would have too.

    ``claims`` are the names that groups had.
    """
    titles: dict[tuple[str, ...], str] = {}
    members: dict[tuple[str, ...], list[Call]] = {}
    for call in calls:
        path = call.name.group
        members.setdefault(path, []).append(call)
        for depth in range(1, len(path) + 1):
            titles.setdefault(path[:depth], path[depth - 1].replace("_", " ").strip())
    classes = _class_names(sorted(titles), layout, claims)
    descriptions = _tag_descriptions(api)

    def group(path: tuple[str, ...]) -> Group:
        inner = (p for p in titles if len(p) == len(path) + 1 and p[:-1] == path)
        own = sorted(members.get(path, ()), key=lambda call: call.name.name)
        class_name = classes.get(path, _ClassName("", ""))
        return Group(
            path=path,
            title=titles.get(path, ""),
            module=class_name.module,
            class_name=class_name.class_name,
            description=descriptions.get(path[-1]) if path else None,
            calls=tuple(own),
            groups=tuple(group(one) for one in sorted(inner)),
        )

    return group(())


def _class_names(
    paths: list[tuple[str, ...]], layout: Layout, claims: Claims
) -> dict[tuple[str, ...], _ClassName]:
    """The module and the class of every group, by path."""
    spelled = {path: "_".join(path) for path in paths}
    entries = dict(claims.entries("group"))
    locked = {p: e for p in paths if (e := entries.get(".".join(p))) is not None}
    modules = names.claim(
        {".".join(path): names.module_name(name) for path, name in spelled.items()},
        {".".join(path): entry.details["module"] for path, entry in locked.items()},
        (),
        [entry.details["module"] for entry in entries.values()],
    )
    used_names = {
        home.name for home in (*layout.homes.values(), *layout.requests.values())
    }
    used_names.update(*(names.group_classes(entry.name) for entry in entries.values()))
    settled: dict[tuple[str, ...], _ClassName] = {}
    for path, name in spelled.items():
        base = names.pascal(name, "Group")
        candidates = chain(
            (f"{base}Resource",), (f"{base}Group{n or ''}" for n in count())
        )
        class_name = next(
            one for one in candidates if not used_names & names.group_classes(one)
        )
        if path in locked:
            class_name = locked[path].name
        used_names |= names.group_classes(class_name)
        settled[path] = _ClassName(modules[".".join(path)], class_name)
    return settled


def _tag_descriptions(api: ir.Api) -> dict[str, str]:
    """What the document says of its tags, by the name of the group that each makes."""
    return {
        names.snake(tag.name, "group"): tag.description
        for tag in api.tags
        if tag.description
    }
