"""Load: the text of an sdk.toml and the options of a command line -> `Config`, all that is wrong reported first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir, toml
from specpress.changes import ChangeRules
from specpress.config import changes as changing
from specpress.config import conventions as tables
from specpress.config import facts as stated
from specpress.config import names as naming
from specpress.config import references
from specpress.config.options import MANY, OPTIONS, Kind, Option
from specpress.config.text import STANDARD_INPUT, check_file, check_folder, read_text
from specpress.conventions import NO_CONVENTIONS, Conventions, PaginationConvention
from specpress.diagnostics import Place, Report
from specpress.facts import Facts
from specpress.naming import ClassNames, NameSettings
from specpress.reading import MAX_FILE_SIZE, MEBIBYTE
from specpress.text import did_you_mean


class Config(Struct, frozen=True):
    """Where the inputs of one SDK are, where it goes and how it is named. Paths are relative to the current folder.

    ``file`` is the sdk.toml that says so, ``None`` when only options do. ``package`` and ``output`` are empty when
    they were neither needed nor set; server and client are ``None`` when not set. ``facts`` are what the file states
    in place of what would be guessed from the docs, ``conventions`` what holds for all operations, ``retries`` for
    those that document none, ``names`` and ``calls`` say how methods are called, ``classes`` how classes and their
    parts are, ``changes`` how grave changes of the SDK are, ``max_file_size`` is in bytes. ``version`` is ``auto``
    where changes decide it. What was wrong is left out; ``complete`` says whether all files and folders that were
    named are there.
    """

    file: str | None
    spec: tuple[str, ...]
    overlays: tuple[str, ...]
    docs: tuple[str, ...]
    package: str
    output: str
    distribution: str
    version: str
    dialect: str
    server: str | None
    client: str | None
    pages: bool = False
    tests: bool = False
    baseline: str | None = None
    fail_on: tuple[str, ...] = ()
    facts: Facts = field(default_factory=Facts)
    conventions: Conventions = NO_CONVENTIONS
    retries: ir.Retries | None = None
    names: NameSettings = NameSettings()
    calls: Mapping[str, str] = field(default_factory=dict[str, str])
    classes: Mapping[str, ClassNames] = field(default_factory=dict[str, ClassNames])
    changes: ChangeRules = ChangeRules()
    idempotency_header: str | None = None
    references: references.References = references.References()
    max_file_size: int = MAX_FILE_SIZE
    complete: bool = True


_TABLES = (
    *stated.TABLES,
    *tables.TABLES,
    *naming.TABLES,
    *changing.TABLES,
    *references.TABLES,
)
_NO_PATHS = {Kind.TEXT, Kind.TEXTS, Kind.SWITCH, Kind.NUMBER}
_READ = ("spec", "overlays", "docs", "dialect")
"""The options that decide what is read."""

_DEFAULTS = {
    "version": "0.1.0",
    "dialect": "auto",
    "max_file_size": str(MAX_FILE_SIZE // MEBIBYTE),
}


class _RawOption(Struct, frozen=True):
    """What somebody gave for one option: ``strings`` is a text alone or a list of them, ``None`` for anything else.

    ``label`` is how messages call it, ``folder`` what its paths start from, ``places`` where each string stands.
    """

    strings: str | tuple[str, ...] | None
    label: str
    folder: str = ""
    places: tuple[Place | None, ...] = (None,)


def load_config(
    file: str | None,
    flags: Mapping[str, str | tuple[str, ...]],
    report: Report,
    needed: Iterable[str] = ("package", "output"),
) -> Config | None:
    """Read an sdk.toml, if any, with ``flags`` (by option name; empty ones are not set) overriding it.

    Everything wrong goes into ``report``, and the rest is what it says; ``None`` for a file that cannot be read.
    ``needed`` are the options that must be set, besides at least one specification or folder of documentation.
    """
    document = _read_document(file, report) if file is not None else None
    if file is not None and document is None:
        return None
    options = _read_options(document, report) if document is not None else {}
    for option in OPTIONS:
        flag = flags.get(option.name)
        if flag:
            places = (None,) * (len(flag) if isinstance(flag, tuple) else 1)
            options[option.name] = _RawOption(flag, option.flag, "", places)
    _check_complete(options, needed, file, report)
    values: dict[str, tuple[str, ...]] = {}
    complete = True
    for option in OPTIONS:
        if option.name in options:
            before = len(report)
            values[option.name] = _check_option(option, options[option.name], report)
            if option.name in _READ:
                complete = complete and len(report) == before
    facts, retries = Facts(), None
    names, calls = NameSettings(), dict[str, str]()
    classes, rules = dict[str, ClassNames](), ChangeRules()
    paginations: tuple[PaginationConvention, ...] = ()
    allowed = references.References()
    if document is not None:
        allowed = references.read_references(document, report)
        facts = stated.read_facts(document, report)
        paginations = tables.read_pagination(document, report)
        retries = tables.read_retries(document, report)
        names = naming.read_names(document, report)
        calls = naming.read_calls(document, report)
        classes = naming.read_classes(document, report)
        rules = changing.read_changes(document, report)
    conventions = Conventions(
        _make_globals(values, options),
        paginations,
        *values.get("missing_style", ()),
    )
    return replace(
        _make_config(file, values),
        facts=facts,
        conventions=conventions,
        retries=retries,
        names=names,
        calls=calls,
        classes=classes,
        changes=rules,
        references=allowed,
        complete=complete,
    )


def _make_globals(
    values: Mapping[str, tuple[str, ...]], options: Mapping[str, _RawOption]
) -> tuple[ir.Global, ...]:
    names = values.get("globals", ())
    places = options["globals"].places if names else ()
    return tuple(map(ir.Global, names, places))


def _make_config(file: str | None, values: Mapping[str, tuple[str, ...]]) -> Config:
    texts = {**_DEFAULTS, **{name: value[0] for name, value in values.items() if value}}
    package = texts.get("package", "")
    # In another dialect than theirs nothing in the docs would be right.
    is_dialect_known = values.get("dialect") != ()
    return Config(
        file,
        spec=values.get("spec", ()),
        overlays=values.get("overlays", ()),
        docs=values.get("docs", ()) if is_dialect_known else (),
        package=package,
        output=texts.get("output", ""),
        distribution=texts.get("distribution", package.strip("_").replace("_", "-")),
        version=texts["version"],
        dialect=texts["dialect"],
        server=texts.get("server"),
        client=texts.get("client"),
        pages=texts.get("pages") == "true",
        tests=texts.get("tests") == "true",
        baseline=texts.get("baseline"),
        fail_on=values.get("fail_on", ()),
        idempotency_header=texts.get("idempotency_header"),
        max_file_size=int(texts["max_file_size"]) * MEBIBYTE,
    )


def _read_document(file: str, report: Report) -> toml.Document | None:
    text = read_text(file, report, None)
    return toml.parse_toml(file, text, report) if text is not None else None


def _read_options(document: toml.Document, report: Report) -> dict[str, _RawOption]:
    """Return what an sdk.toml gives of the options."""
    kinds = {option.name: option.kind for option in OPTIONS}
    options: dict[str, _RawOption] = {}
    for name, value in document.values.items():
        if name in _TABLES:
            continue
        if name not in kinds:
            _report_unknown(name, document.keys[(name,)], report)
            continue
        key: toml.Key = (name,)
        if name == "docs" and isinstance(value, dict):
            # The table says more than where the pages are.
            key = (name, "path")
            if key not in document.keys:
                continue
        strings = _to_strings(_value_at(document, key), kinds[name])
        # A table has no value of its own to point at.
        place = document.places.get(key, document.keys[key])
        places: tuple[Place, ...] = (place,)
        if isinstance(strings, tuple):
            places = tuple(document.places[*key, at] for at in range(len(strings)))
        folder = str(Path(document.file).parent)
        options[name] = _RawOption(strings, repr(name), folder, places or (place,))
    return options


def _value_at(document: toml.Document, key: toml.Key) -> object:
    value: object = document.values
    for name in key:
        value = cast("dict[str | int, object]", value)[name]
    return value


def _to_strings(value: object, kind: Kind) -> str | tuple[str, ...] | None:
    if kind is Kind.SWITCH:
        return str(value).lower() if isinstance(value, bool) else None
    if kind is Kind.NUMBER:
        return str(value) if type(value) is int else None
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        items = cast("list[object]", value)
        strings = tuple(item for item in items if isinstance(item, str))
        return strings if len(strings) == len(items) else None
    return None


def _report_unknown(name: str, place: Place, report: Report) -> None:
    names = [option.name for option in OPTIONS]
    hint = did_you_mean(name, _TABLES, 0.7) or did_you_mean(name, names, 0.4)
    hint = hint or f"the options are {', '.join(names)}"
    report.error(
        "config/unknown-option", f"no option is called {name!r}", place, hint=hint
    )


def _check_option(
    option: Option, option_value: _RawOption, report: Report
) -> tuple[str, ...]:
    """Return the strings as `Config` holds them; each that is wrong is an error and left out."""
    strings = option_value.strings
    if strings is None or (isinstance(strings, tuple) and option.kind not in MANY):
        message = f"{option_value.label} has to be {option.kind.value}"
        report.error("config/type", message, option_value.places[0])
        return ()
    if isinstance(strings, str):
        strings = (strings,)
    if option.kind not in _NO_PATHS:
        strings = tuple(
            _resolve_path(option_value.folder, string) for string in strings
        )
    right: list[str] = []
    for string, place in zip(strings, option_value.places, strict=False):
        is_input = option.name == "spec" and string == STANDARD_INPUT
        reason = None if is_input else _find_fault(option, string)
        if reason is None:
            right.append(string)
            continue
        paths = option.kind in {Kind.FILES, Kind.FOLDERS}
        code = "no-file" if paths else option.name.replace("_", "-")
        report.error(f"config/{code}", f"{option_value.label}: {reason}", place)
    return tuple(right)


def _find_fault(option: Option, string: str) -> str | None:
    match option.kind:
        case Kind.TEXT | Kind.TEXTS | Kind.SWITCH | Kind.NUMBER:
            reason = option.check(string)
            return None if reason is None else f"{string!r} {reason}"
        case Kind.FILES:
            return check_file(string)
        case Kind.FOLDERS:
            return check_folder(string)
        case Kind.OUTPUT:
            return check_folder(string, must_exist=False)
        case Kind.NEW_FILE:
            return check_file(string, must_exist=False)


def _resolve_path(folder: str, path: str) -> str:
    """Return a path from the current folder, short enough to read when it lies below."""
    joined = Path(folder, path)
    if str(joined) == STANDARD_INPUT and (folder or path != STANDARD_INPUT):
        return f"./{joined}"  # a file that is called so
    if "\0" in path:
        return path
    if ".." not in joined.parts:
        return str(joined)
    resolved = joined.resolve()
    here = Path.cwd()
    return str(
        resolved.relative_to(here) if resolved.is_relative_to(here) else resolved
    )


def _check_complete(
    options: Mapping[str, _RawOption],
    needed: Iterable[str],
    file: str | None,
    report: Report,
) -> None:
    place = Place(file, line=1, column=1) if file is not None else None
    flags = {option.name: option.flag for option in OPTIONS}
    missing = [(name, flags[name]) for name in needed if name not in options]
    if not {"spec", "docs"} & set(needed) and not any(
        name in options and options[name].strings != () for name in ("spec", "docs")
    ):
        missing.insert(0, ("spec", "--spec (or --docs)"))
    elif "output" in needed and not {"spec", "server"} & options.keys():
        # Docs do not state the URL of the API.
        missing.append(("server", flags["server"]))
    for name, flag in missing:
        message = f"{name!r} is missing" if file is not None else f"{flag} is missing"
        hint = f"add it to {file}, or give {flag}" if file is not None else None
        report.error("config/missing", message, place, hint=hint)
