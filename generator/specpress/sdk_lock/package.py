"""Package: the source of an SDK that was generated before -> the names in it, and what they stand for on the wire."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from msgspec import Struct, field

_PLACED = 3
"""A parameter begins with its name, its wire name and its location."""
_ENUMS = frozenset({"StrEnum", "IntEnum", "OpenStrEnum", "OpenIntEnum"})


class PackageCall(Struct):
    """A method of a package.

    ``parameters`` lead from location and wire name, ``query limit``, to the field of the request and the keyword;
    ``properties`` from the wire names of a flat body to keywords. ``positional`` are the arguments without a keyword.
    """

    name: str
    method: str
    path: str
    module: str
    request: str
    media: str | None = None
    body: tuple[str, str] | None = None
    parameters: dict[str, tuple[str, str]] = field(
        default_factory=dict[str, tuple[str, str]]
    )
    properties: dict[str, str] = field(default_factory=dict[str, str])
    positional: tuple[str, ...] = ()


class PackageClass(Struct):
    """A class of a package: ``parts`` are attributes by wire name, or members by value as a lock has it.

    ``kind`` is ``m`` for models and ``e`` for enums.
    """

    name: str
    module: str
    kind: str
    parts: dict[str, str] = field(default_factory=dict[str, str])


class PackageNames(Struct):
    """The names of a package. ``groups`` are classes and modules by path, ``names`` all classes of its modules."""

    calls: list[PackageCall] = field(default_factory=list[PackageCall])
    classes: list[PackageClass] = field(default_factory=list[PackageClass])
    groups: dict[str, tuple[str, str]] = field(
        default_factory=dict[str, tuple[str, str]]
    )
    names: set[str] = field(default_factory=set[str])


def read_package(files: Mapping[str, str]) -> PackageNames:
    """Read the modules of a package, by paths such as ``models/user.py``; a file that is no Python has no names."""
    package = PackageNames()
    positional: dict[str, tuple[str, ...]] = {}
    for path, text in sorted(files.items()):
        folder, _, file = path.removesuffix(".py").partition("/")
        if folder not in {"models", "operations", "resources"} or file == "__init__":
            continue
        try:
            tree = ast.parse(text)
        except (SyntaxError, ValueError, RecursionError):
            continue
        if folder == "resources":
            _read_group(tree, file, package, positional)
            continue
        request = ""
        if folder == "operations":
            request = _read_operation(tree, file, package)
        _read_classes(tree, f"{folder}.{file}", request, package)
    for call in package.calls:
        call.positional = positional.get(call.name, ())
    return package


def _read_group(
    tree: ast.Module,
    file: str,
    package: PackageNames,
    positional: dict[str, tuple[str, ...]],
) -> None:
    """The class of a group, ``class UsersResource(Resource, path="users")``, and the arguments of its methods."""
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        path = next(
            (_text(one.value) for one in node.keywords if one.arg == "path"), None
        )
        if path is None or file.startswith("async_"):
            continue
        package.groups[path] = node.name, file
        for method in node.body:
            if isinstance(method, ast.FunctionDef):
                names = tuple(one.arg for one in method.args.args if one.arg != "self")
                positional[f"{path}.{method.name}"] = names


def _read_operation(tree: ast.Module, file: str, package: PackageNames) -> str:
    """The call of ``OPERATION = Operation(...)``; gives the name of its request class."""
    for node in tree.body:
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Call):
            continue
        keywords = _keywords(node.value)
        texts = {
            name: _text(keywords.get(name)) or "" for name in ("call", "method", "path")
        }
        request = keywords.get("request")
        if not texts["call"] or not isinstance(request, ast.Name):
            continue
        call = PackageCall(
            texts["call"], texts["method"], texts["path"], file, request.id
        )
        for one in _calls(keywords.get("parameters")):
            name, wire, location = (_text(arg) or "" for arg in one.args[:3])
            keyword = _text(_keywords(one).get("keyword")) or name
            call.parameters[f"{location} {wire}"] = name, keyword
        body = keywords.get("body")
        if isinstance(body, ast.Call):
            _read_body(body, call)
        package.calls.append(call)
        return request.id
    return ""


def _read_body(node: ast.Call, call: PackageCall) -> None:
    name, media = (_text(arg) or "" for arg in node.args[:2])
    keywords = _keywords(node)
    call.media = media
    call.body = name, _text(keywords.get("keyword")) or name
    properties = keywords.get("properties")
    if isinstance(properties, ast.Dict):
        for key, value in zip(properties.keys, properties.values, strict=True):
            keyword, wire = _text(key), _text(value)
            if keyword is not None and wire is not None:
                call.properties[wire] = keyword


def _read_classes(
    tree: ast.Module, module: str, request: str, package: PackageNames
) -> None:
    """The models and enums of a module; TypedDicts and names of types are names alone."""
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            package.names.add(node.target.id)
        if not isinstance(node, ast.ClassDef):
            continue
        package.names.add(node.name)
        bases = {one.id for one in node.bases if isinstance(one, ast.Name)}
        if node.name == request or "TypedDict" in bases:
            continue
        kind = "e" if bases & _ENUMS else "m"
        parts = _members(node) if kind == "e" else _attributes(node)
        package.classes.append(PackageClass(node.name, module, kind, parts))


def _members(node: ast.ClassDef) -> dict[str, str]:
    parts: dict[str, str] = {}
    for one in node.body:
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
            value = one.value.value if isinstance(one.value, ast.Constant) else None
            part = f'"{value}"' if isinstance(value, str) else repr(value)
            parts.setdefault(part, one.targets[0].id)
    return parts


def _attributes(node: ast.ClassDef) -> dict[str, str]:
    """The attributes by wire name, which ``Field(alias="...")`` of an annotation gives where it is another."""
    parts: dict[str, str] = {}
    for one in node.body:
        if not isinstance(one, ast.AnnAssign) or not isinstance(one.target, ast.Name):
            continue
        alias = next(
            (
                _text(_keywords(call).get("alias"))
                for call in ast.walk(one.annotation)
                if isinstance(call, ast.Call)
            ),
            None,
        )
        parts[alias or one.target.id] = one.target.id
    return parts


def _keywords(node: ast.Call) -> dict[str, ast.expr]:
    return {one.arg: one.value for one in node.keywords if one.arg is not None}


def _calls(node: ast.expr | None) -> Iterator[ast.Call]:
    if isinstance(node, ast.Tuple):
        for one in node.elts:
            if isinstance(one, ast.Call) and len(one.args[:_PLACED]) == _PLACED:
                yield one


def _text(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
