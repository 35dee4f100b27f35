"""Package lock: the names of an SDK that was generated before, and what is offered now -> the lock that was lost."""

from __future__ import annotations

from msgspec.structs import replace

from specpress import ir
from specpress.sdk_lock import Entry, Key, Lock, release_series
from specpress.sdk_lock.package import PackageCall, PackageClass, PackageNames
from specpress.survey.calls import Call
from specpress.survey.origins import call_origin, declaration_origins, path_shape

_LEAST = 0.5
"""So much of the parts of two classes has to be common for them to be one."""

_RULE = "package"
"""The rule of a call that has its name from a package."""
_KINDS: dict[type[ir.Declaration], str] = {ir.Model: "m", ir.Enum: "e"}


def lock_from_package(
    package: PackageNames,
    calls: dict[str, Call],
    api: ir.Api,
    lock: Lock,
) -> Lock:
    """The lock of a package; ``lock`` has the names that its document would have without one."""
    return _Rebuilder(package, calls, api, lock).rebuild()


def lock_of_calls(package: PackageNames, version: str) -> Lock:
    """The calls of a package alone, of several media types that with the shortest name: it is not called after one."""
    entries: dict[Key, Entry] = {}
    for call in sorted(package.calls, key=lambda one: -len(one.name)):
        details = {"rule": _RULE, "module": call.module}
        if call.media is not None:
            details["media"] = call.media
        entries["call", f"{call.method} {call.path}", ""] = Entry(call.name, details)
    return Lock(release_series(version), entries)


class _Rebuilder:
    """Puts the names of a package in the place of those that a document would have."""

    def __init__(
        self, package: PackageNames, calls: dict[str, Call], api: ir.Api, lock: Lock
    ) -> None:
        self._package, self._calls, self._api = package, calls, api
        self._lock = lock
        self._entries: dict[Key, Entry] = dict(lock.entries)
        self._parts: dict[tuple[str, str], list[Key]] = {}
        for key in lock.entries:
            self._parts.setdefault((key[0], key[1]), []).append(key)

    def rebuild(self) -> Lock:
        self._match_calls()
        for kind, origin, part in [*self._entries]:
            if kind == "group":
                group = self._package.groups.get(origin)
                key = kind, origin, part
                if group is None:
                    del self._entries[key]
                else:
                    self._entries[key] = Entry(group[0], {"module": group[1]})
        self._match_classes()
        return replace(self._lock, entries=self._entries)

    # --- calls -------------------------------------------------------------------------------------------------------

    def _match_calls(self) -> None:
        free = [*self._package.calls]
        matched: set[str] = set()
        for exact in (True, False):
            for call in self._calls.values():
                origin = call_origin(call.operation, call.variant)
                if origin in matched:
                    continue
                match = next(
                    (one for one in free if _is_same(one, call, exact=exact)), None
                )
                if match is not None:
                    free.remove(match)
                    matched.add(origin)
                    self._take_call(call, origin, match)
        for one in free:
            self._entries["call", f"{one.method} {one.path}", ""] = Entry(
                one.name, {"rule": _RULE, "module": one.module}, gone=True
            )
        for call in self._calls.values():
            origin = call_origin(call.operation, call.variant)
            if origin not in matched:
                self._forget(origin, {"call", "request", "argument", "attribute"})

    def _take_call(self, call: Call, origin: str, match: PackageCall) -> None:
        old = self._entries["call", origin, ""]
        details = {**old.details, "rule": _RULE, "module": match.module}
        self._entries["call", origin, ""] = Entry(match.name, details)
        self._entries["request", origin, ""] = Entry(match.request)
        for argument in call.arguments:
            key = "argument", origin, argument.part
            keyword = self._keyword(argument.part, argument.field.name, match)
            if keyword is None:
                del self._entries[key]
                continue
            details = {
                name: value
                for name, value in self._entries[key].details.items()
                if name != "at"
            }
            if keyword in match.positional:
                details["at"] = str(match.positional.index(keyword))
            self._entries[key] = Entry(keyword, details)
        for field in call.fields:
            names = match.parameters.get(field.part)
            if field.parameter is None:
                names = match.body
            if names is None:
                del self._entries["attribute", origin, field.part]
            else:
                self._entries["attribute", origin, field.part] = Entry(names[0])

    @staticmethod
    def _keyword(part: str, wire: str, match: PackageCall) -> str | None:
        if part.startswith("property "):
            return match.properties.get(wire)
        if part == "body":
            return match.body[1] if match.body is not None else None
        names = match.parameters.get(part)
        return names[1] if names is not None else None

    def _forget(self, origin: str, kinds: set[str]) -> None:
        """Leave a thing to the rules: the package has it not."""
        for key in [*self._entries]:
            if key[1] == origin and key[0] in kinds:
                del self._entries[key]

    # --- classes -----------------------------------------------------------------------------------------------------

    def _match_classes(self) -> None:
        origins = declaration_origins(self._api)
        free = {one.name: one for one in self._package.classes}
        open_: dict[str, ir.Declaration] = {}
        for name, declaration in self._api.declarations.items():
            own = self._entries["class", origins[name], ""].name
            match = free.get(own)
            if match is not None and self._likeness(name, origins[name], match) > 0:
                self._take_class(origins[name], free.pop(own))
            elif not (isinstance(declaration, ir.Alias) and own in self._package.names):
                open_[name] = declaration
        scored = sorted(
            (-score, name, match.name)
            for name in open_
            for match in free.values()
            if (score := self._likeness(name, origins[name], match)) >= _LEAST
        )
        for _, name, match_name in scored:
            if name in open_ and match_name in free:
                del open_[name]
                self._take_class(origins[name], free.pop(match_name))
        for name in open_:
            self._forget(origins[name], {"class", "field", "member", "alias"})
        for name in free:
            self._entries["gone", name, "class"] = Entry(name, gone=True)

    def _likeness(self, name: str, origin: str, match: PackageClass) -> float:
        """The share of parts that a declaration has in common with a class; 0 for another kind of class."""
        if _KINDS.get(type(self._api.declarations[name])) != match.kind:
            return 0.0
        kind = "field" if match.kind == "m" else "member"
        parts = {key[2] for key in self._parts.get((kind, origin), ())}
        every = parts | match.parts.keys()
        return len(parts & match.parts.keys()) / len(every) if every else 1.0

    def _take_class(self, origin: str, match: PackageClass) -> None:
        old = self._entries["class", origin, ""]
        details = {**old.details, "module": match.module}
        for kind in ("dict", "input"):
            spelled = f"{match.name}{kind.capitalize()}"
            if kind in details and spelled in self._package.names:
                details[kind] = spelled
        self._entries["class", origin, ""] = Entry(match.name, details)
        kind = "field" if match.kind == "m" else "member"
        for key in self._parts.get((kind, origin), ()):
            name = match.parts.get(key[2])
            if name is None:
                del self._entries[key]
            else:
                self._entries[key] = replace(self._entries[key], name=name)


def _is_same(one: PackageCall, call: Call, *, exact: bool) -> bool:
    operation = call.operation
    path, own = operation.path.partition("#")[0], one.path
    if not exact:
        path, own = path_shape(path), path_shape(own)
    media = call.content.content_type if call.content is not None else None
    is_same_path = operation.method.upper() == one.method.upper() and path == own
    return is_same_path and (media == one.media or None in {media, one.media})
