"""Sdk: generate an SDK in this process, once for all workers of a session, and import it under its own name."""

from __future__ import annotations

import asyncio
import fcntl
import importlib
import json
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from specpress import pipeline
from specpress.conventions import NO_CONVENTIONS, Conventions
from specpress.diagnostics import Report, Severity
from specpress.docs import load_folder
from specpress.format import format_files
from specpress.inspection import inspect
from specpress.survey import Settings

ROOT = Path(__file__).resolve().parents[2]
SIBLINGS = Conventions(missing_style="siblings")
"""What StackOne's own sdk.toml says of query objects without a style."""

STACKONE = ROOT.parent / "shared" / "stackone"
OWN = ROOT / "specs" / "stackone"

needs_stackone = pytest.mark.skipif(
    not STACKONE.is_dir(), reason="StackOne's own documents are not beside this clone"
)


@dataclass(frozen=True, slots=True)
class Source:
    """What one SDK is generated from. ``package`` is unique in the session, so that all can be imported at once."""

    package: str
    specs: tuple[Path, ...]
    docs: Path | None = None
    client: str | None = None
    conventions: Conventions = NO_CONVENTIONS


@dataclass(frozen=True, slots=True)
class Finding:
    """A diagnostic of the generation, as plain data."""

    severity: str
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the client: ``names`` gives the keyword of each parameter, by location and wire name.

    ``properties`` gives the keyword of each property of a flat body, by wire name; None where the body is no such one.
    ``body`` is the keyword that takes a body as a whole; None where there is none.
    """

    operation: str
    call: str
    names: dict[str, str]
    properties: dict[str, str] | None
    body: str | None

    def spell_body(self, body: object) -> dict[str, object]:
        """Give the keywords and values that send a body."""
        if self.properties is None:
            return {self.body: body} if self.body is not None else {}
        assert isinstance(body, dict)
        keywords: dict[str, object] = {}
        more: dict[str, object] = {}
        for name, value in body.items():
            if name in self.properties:
                keywords[self.properties[name]] = value
            else:
                more[name] = value
        return {**keywords, "extra_body": more} if more else keywords


@dataclass(frozen=True, slots=True)
class Sdk:
    """A generated SDK on disk: the package is a folder of ``folder``; ``homes`` gives ``module.Class`` by schema."""

    package: str
    folder: Path
    findings: tuple[Finding, ...] = field(repr=False)
    methods: tuple[Method, ...] = field(repr=False)
    homes: dict[str, str] = field(repr=False)

    def load(self, module: str = "") -> ModuleType:
        """Import the package, or a module of it."""
        if str(self.folder) not in sys.path:
            sys.path.insert(0, str(self.folder))
            importlib.invalidate_caches()
        return importlib.import_module(f"{self.package}.{module}".rstrip("."))

    def type_of(self, schema: str) -> Any:  # noqa: ANN401 - a class or an alias
        """Give the class, or the alias, that a schema has become."""
        module, _, name = self.homes[schema].rpartition(".")
        return getattr(self.load(module), name)

    def modules(self) -> list[str]:
        """Give the full names of all its modules."""
        paths = (self.folder / self.package).rglob("*.py")
        names = (path.relative_to(self.folder).with_suffix("").parts for path in paths)
        return sorted(".".join(parts).removesuffix(".__init__") for parts in names)


def run(source: Source, report: Report) -> pipeline.Result:
    """Run the whole pipeline in memory; nothing may have stopped it."""
    result = pipeline.run(
        pipeline.Inputs(
            settings=Settings(source.package, source.package, client=source.client),
            specs=tuple((path.name, path.read_text("utf-8")) for path in source.specs),
            docs=tuple(load_folder(str(source.docs), report) if source.docs else ()),
            conventions=source.conventions,
        ),
        report,
        format_files,
    )
    errors = [str(found) for found in report if found.severity is Severity.ERROR]
    assert not errors
    return result


def methods(result: pipeline.Result) -> tuple[Method, ...]:
    """Give what `specpress inspect` tells of every method."""
    assert result.survey is not None
    assert result.package is not None
    return tuple(
        _method(one) for one in inspect(result.survey, result.package)["operations"]
    )


def _method(one: dict[str, Any]) -> Method:
    arguments = [part for part in one["arguments"] if part["in"] is not None]
    body = [part for part in arguments if part["in"] == "body"]
    is_flat = one["body"] is not None and one["body"]["properties"] is not None
    return Method(
        one["operation_id"],
        one["call"],
        {
            f"{part['in']} {part['wire']}": part["name"]
            for part in arguments
            if part["in"] != "body"
        },
        {part["wire"]: part["name"] for part in body} if is_flat else None,
        body[0]["name"] if body and not is_flat else None,
    )


def homes(result: pipeline.Result) -> dict[str, str]:
    """Say where the class of each schema is, below the package."""
    assert result.survey is not None
    homes_ = result.survey.layout.homes
    return {name: f"{home.module}.{home.name}" for name, home in homes_.items()}


def generate(source: Source, folder: Path) -> Sdk:
    """Generate into a folder."""
    report = Report()
    result = run(source, report)
    assert result.files is not None
    for name, text in result.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    findings = tuple(
        Finding(found.severity.name, found.code, str(found)) for found in report
    )
    return Sdk(source.package, folder, findings, methods(result), homes(result))


def generated(source: Source, temporary: pytest.TempPathFactory) -> Sdk:
    """Generate once for the whole session; the other workers wait for the first one."""
    folder = shared_folder(temporary) / source.package
    with locked(folder.with_suffix(".lock")):
        record = folder.with_suffix(".json")
        if not record.exists():
            sdk = generate(source, folder)
            facts = {
                "findings": [asdict(one) for one in sdk.findings],
                "methods": [asdict(one) for one in sdk.methods],
                "homes": sdk.homes,
            }
            record.write_text(json.dumps(facts), "utf-8")
        facts = json.loads(record.read_text("utf-8"))
    return Sdk(
        source.package,
        folder,
        tuple(Finding(**row) for row in facts["findings"]),
        tuple(Method(**row) for row in facts["methods"]),
        facts["homes"],
    )


def shared_folder(temporary: pytest.TempPathFactory) -> Path:
    """Give a temporary folder that all workers of this session share."""
    base = temporary.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared"
    folder.mkdir(exist_ok=True)
    return folder


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Hold a lock file; one process at a time."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def calling(
    sdk: Sdk, url: str, mode: str, client: str = "StackOne", **given: object
) -> Generator[Callable[..., Any]]:
    """Open a client, ``sync`` or ``async``; gives a function that takes ``"lms.get_user"`` and its arguments."""
    options = {**(given or {"username": "key", "password": ""}), "base_url": url}
    package = sdk.load()
    if mode == "sync":
        with getattr(package, client)(**options) as synchronous:

            def wait(call: str, *args: object, **kwargs: object) -> object:
                return attrgetter(call)(synchronous)(*args, **kwargs)

            yield wait
        return
    with asyncio.Runner() as runner:
        asynchronous = getattr(package, f"Async{client}")(**options)

        def run(call: str, *args: object, **kwargs: object) -> object:
            async def awaited() -> object:
                return await attrgetter(call)(asynchronous)(*args, **kwargs)

            return runner.run(awaited())

        try:
            yield run
        finally:
            runner.run(asynchronous.aclose())


def published(day: str) -> Source:
    """StackOne's document and docs of a day."""
    folder = STACKONE / day
    package = f"stackone_{day.replace('-', '_')}"
    specs = (folder / "openapi.yaml",)
    return Source(package, specs, folder / "docs", conventions=SIBLINGS)


def categories() -> Source:
    """StackOne's documents of one category each, to be merged."""
    folder = STACKONE / "2025-12-03" / "categories"
    specs = tuple(sorted(folder.glob("*.json")))
    return Source("stackone_categories", specs, conventions=SIBLINGS)
