"""Build: one configuration -> what the pipeline makes of it, with all that was noticed."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from specpress.changes import (
    compare_surfaces,
    next_version,
    read_surface,
    verdict_of,
)
from specpress.cli.arguments import Arguments
from specpress.cli.bug import report_bug
from specpress.cli.names_file import NamesFile, read_names_file
from specpress.cli.progress import Progress
from specpress.cli.references import make_reference_loader
from specpress.cli.titles import name_folder, name_package
from specpress.config.load import Config, load_config
from specpress.config.options import AUTO
from specpress.config.text import STANDARD_INPUT, read_standard_input, read_text
from specpress.diagnostics import Diagnostic, Report
from specpress.docs import load_folder
from specpress.format import format_files
from specpress.pipeline import Inputs, Result, Texts, make_files, survey_api, understand
from specpress.sdk_lock import format_lock
from specpress.survey import Settings

FIRST_VERSION = "0.1.0"
_VERSION = re.compile(r'^version = "([0-9][^"\\]*)"$', re.MULTILINE)
_FROM_TITLE = ("package", "output")


class Build(Struct):
    """One SDK while it is made. ``config`` and ``inputs`` are ``None`` when they could not be read.

    ``title`` is that of the API where the package, or its folder, is named after it. ``names`` is its lock as it was
    before; ``None`` where it has none. ``findings`` are those of the report before notes that repeat were counted.
    """

    file: str | None
    report: Report = field(default_factory=Report)
    config: Config | None = None
    title: str | None = None
    inputs: Inputs | None = None
    result: Result = field(default_factory=Result)
    findings: tuple[Diagnostic, ...] = ()
    names: NamesFile | None = None
    started: float = field(default_factory=time.perf_counter)

    @property
    def name(self) -> str:
        """The name to print: the package, or the file that would have named it."""
        package = self.config.package if self.config is not None else ""
        return package or self.file or "the command line"

    @property
    def seconds(self) -> float:
        """The time since it was begun."""
        return time.perf_counter() - self.started

    @property
    def lock_text(self) -> str | None:
        """What its lock ought to hold; ``None`` where it has none, or no names were made."""
        if self.names is None or self.result.survey is None:
            return None
        return format_lock(self.result.survey.lock)

    @property
    def texts(self) -> dict[str, str]:
        """The text of each input by the file name that findings use."""
        if self.inputs is None:
            return {}
        return dict((*self.inputs.specs, *self.inputs.overlays, *self.inputs.docs))


def build_sdk(
    arguments: Arguments,
    file: str | None,
    progress: Progress,
    *,
    needed: tuple[str, ...] = (),
    stop_at: Literal["api", "survey"] | None = None,
) -> Build:
    """Read what a configuration names and run the pipeline over it, or a part of it that ends with ``stop_at``.

    Invalid input raises nothing: it is in the report, and what could not be made is ``None``. After an error the
    rest of the input is still checked, so that all errors are reported at once.
    """
    build = Build(file)
    if arguments.specification is not None:
        needed = tuple(name for name in needed if name not in _FROM_TITLE)
    config = load_config(file, arguments.settings, build.report, needed)
    if config is None:
        return build
    if not build.report.failed:
        build.config = config
    progress.step("reading")
    build.names = read_names_file(config, build.report)
    build.inputs = _read(config, build.report)
    if build.names is not None:
        build.inputs = replace(build.inputs, lock=build.names.lock)
    progress.step("making")
    try:
        build.result = understand(build.inputs, build.report)
        if arguments.specification is not None:
            _name_after_title(build)
        if stop_at == "survey":
            build.result = survey_api(build.result, build.inputs, build.report)
        elif stop_at is None:
            _choose_version(build)
            build.result = make_files(
                build.result, build.inputs, build.report, format_files
            )
    except Exception as error:  # noqa: BLE001 - whatever it is, it is reported
        report_bug(error, build.report)
    build.findings = tuple(build.report)
    build.report.count_notes()
    return build


def _choose_version(build: Build) -> None:
    """Take the next version where the changes decide it."""
    if build.config is None or build.inputs is None or build.config.version != AUTO:
        return
    settings = build.inputs.settings
    offered = survey_api(build.result, build.inputs, Report()).survey
    before = build.inputs.lock
    if offered is None or before is None or offered.lock == before:
        return
    changes = compare_surfaces(
        read_surface(before), read_surface(offered.lock), build.config.changes
    )
    version = next_version(settings.version, verdict_of(changes).level)
    build.inputs = replace(build.inputs, settings=replace(settings, version=version))


def _name_after_title(build: Build) -> None:
    """Name the package, and the folder it goes to, after the title of the API where nobody else has."""
    config, inputs, api = build.config, build.inputs, build.result.api
    if config is None or inputs is None or api is None:
        return
    if config.package and config.output:
        return
    build.title = api.info.title
    package = config.package or name_package(api.info.title)
    folder = name_folder(package)
    build.config = replace(
        config,
        package=package,
        output=config.output or folder,
        distribution=config.distribution or folder,
    )
    build.inputs = replace(inputs, settings=_settings(build.config))


def version_of(config: Config) -> str:
    """The version that is stated, or that of the SDK as it is on disk where its changes decide the next one."""
    return version_on_disk(config) if config.version == AUTO else config.version


def version_on_disk(config: Config) -> str:
    """The version of the SDK in the output folder; the first one where there is none."""
    file = Path(config.output, "pyproject.toml")
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return FIRST_VERSION
    match = _VERSION.search(text)
    return match[1] if match is not None else FIRST_VERSION


def _settings(config: Config) -> Settings:
    package = config.package or "sdk"
    return Settings(
        package=package,
        distribution=config.distribution or package,
        version=version_of(config),
        client=config.client,
        server=config.server,
        pages=config.pages,
        tests=config.tests,
        retries=config.retries,
        idempotency_header=config.idempotency_header,
        names=config.names,
        calls=config.calls,
        classes=config.classes,
    )


def _read(config: Config, report: Report) -> Inputs:
    limit = config.max_file_size
    specs = _texts(config.spec, report, limit)
    overlays = _texts(config.overlays, report, limit)
    configured = len(config.spec) + len(config.overlays)
    return Inputs(
        _settings(config),
        specs=specs,
        overlays=overlays,
        docs=tuple(
            page
            for folder in config.docs
            for page in load_folder(folder, report, limit)
        ),
        dialect=config.dialect,
        facts=config.facts,
        conventions=config.conventions,
        load=make_reference_loader(config.spec, report, limit, config.references),
        complete=config.complete and len(specs) + len(overlays) == configured,
    )


def _texts(paths: tuple[str, ...], report: Report, limit: int) -> Texts:
    read = (
        (
            read_standard_input(report, limit)
            if path == STANDARD_INPUT
            else (path, read_text(path, report, None, limit))
        )
        for path in paths
    )
    return tuple((path, text) for path, text in read if text is not None)
