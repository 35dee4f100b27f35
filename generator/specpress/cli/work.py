"""Work: one configuration -> what the pipeline makes of it, with all that was noticed."""

from __future__ import annotations

import time

from msgspec import Struct, field

from specpress.cli.ask import Ask
from specpress.cli.nearby import nearby
from specpress.cli.progress import Progress
from specpress.config.load import Config, load
from specpress.config.text import read_text
from specpress.diagnostics import Report
from specpress.docs import load_folder
from specpress.pipeline import Inputs, Result, Texts, run, understand
from specpress.survey.settings import Settings


class Work(Struct):
    """One SDK on its way. ``config`` and ``inputs`` are ``None`` when they could not be had."""

    file: str | None
    report: Report = field(default_factory=Report)
    config: Config | None = None
    inputs: Inputs | None = None
    result: Result = field(default_factory=Result)
    started: float = field(default_factory=time.perf_counter)

    @property
    def name(self) -> str:
        """What to call it where people read: the package, or the file that would have named it."""
        named = self.config.package if self.config is not None else ""
        return named or self.file or "the options given"

    @property
    def seconds(self) -> float:
        """The time since it was begun."""
        return time.perf_counter() - self.started

    @property
    def texts(self) -> dict[str, str]:
        """The inputs by the names that findings call them."""
        if self.inputs is None:
            return {}
        return dict((*self.inputs.specs, *self.inputs.overlays, *self.inputs.docs))


def work(
    asked: Ask,
    file: str | None,
    progress: Progress,
    *,
    needed: tuple[str, ...] = (),
    whole: bool = True,
) -> Work:
    """Read what a configuration names and run the pipeline over it; not ``whole``: only as far as the reconciled API.

    Nothing is raised for wrong input: the report has it, and what could not be made is ``None``. After a mistake all
    the rest is still looked at, so that it need not be mended to hear of the next one.
    """
    done = Work(file)
    config = load(file, asked.settings, done.report, needed)
    if config is None:
        return done
    if not done.report.failed:
        done.config = config
    progress.step("reading")
    done.inputs = _read(config, done.report)
    progress.step("making")
    stages = run if whole and not done.report.failed else understand
    done.result = stages(done.inputs, done.report)
    return done


def _read(config: Config, report: Report) -> Inputs:
    package = config.package or "sdk"
    specs = _texts(config.spec, report)
    overlays = _texts(config.overlays, report)
    read, named = len(specs) + len(overlays), len(config.spec) + len(config.overlays)
    return Inputs(
        Settings(
            package=package,
            distribution=config.distribution or package,
            version=config.version,
            client=config.client,
            server=config.server,
            pages=config.pages,
            tests=config.tests,
            retries=config.retries,
            idempotency_header=config.idempotency_header,
        ),
        specs=specs,
        overlays=overlays,
        docs=tuple(
            page for folder in config.docs for page in load_folder(folder, report)
        ),
        dialect=config.dialect,
        facts=config.facts,
        conventions=config.conventions,
        load=nearby(config.spec),
        complete=config.complete and read == named,
    )


def _texts(paths: tuple[str, ...], report: Report) -> Texts:
    read = ((path, read_text(path, report, None)) for path in paths)
    return tuple((path, text) for path, text in read if text is not None)
