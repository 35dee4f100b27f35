"""Since: a revision of git, a folder or an sdk.lock -> the names of the SDK there, and where its parts stood."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from specpress.cli.arguments import Arguments
from specpress.cli.build import Build, build_sdk
from specpress.cli.progress import Progress
from specpress.config.text import read_text
from specpress.diagnostics import Place, Report
from specpress.sdk_lock import Key, Lock, parse_lock
from specpress.survey import Survey, survey
from specpress.survey.places import survey_places


class _CheckOut(Struct, frozen=True):
    """What a revision has: ``path`` is the folder of the configuration below the temporary ``root``."""

    root: str
    path: Path


class Earlier(Struct, frozen=True):
    """An SDK as it was.

    ``places`` say where its parts stood, ``texts`` are the files; for a lock both are empty, as is ``version``.
    ``root`` is what the files of a revision begin with and ``label`` what is shown in its place.
    """

    lock: Lock
    places: Mapping[Key, Place] = field(default_factory=dict[Key, Place])
    texts: Mapping[str, str] = field(default_factory=dict[str, str])
    version: str = ""
    root: str = ""
    label: str = ""


def read_earlier(build: Build, since: str | None, report: Report) -> Earlier | None:
    """Read what an SDK was; ``None`` after an error, which ``report`` then holds. Without ``since``: as committed."""
    if build.config is None or build.config.file is None:
        report.error(
            "changes/no-lock",
            "only an SDK with an sdk.toml has names that are locked",
            hint="write an sdk.toml, and run specpress generate",
        )
        return None
    config = build.config.file
    if since is not None and Path(since).is_dir():
        name = Path(config).name if Path(since, Path(config).name).is_file() else ""
        return _read_folder(Path(since), name or "sdk.toml", report)
    if since is not None and Path(since).is_file():
        return _read_lock(since, report)
    with _checked_out(build, since or "HEAD", report) as folder:
        if folder is None:
            return None
        earlier = _read_folder(folder.path, Path(config).name, report)
    if earlier is None:
        return None
    return replace(earlier, root=f"{folder.root}/", label=f"{since or 'HEAD'}:")


def _read_lock(file: str, report: Report) -> Earlier | None:
    text = read_text(file, report, None)
    lock = parse_lock(file, text, report) if text is not None else None
    return Earlier(lock) if lock is not None else None


def _read_folder(folder: Path, config: str, report: Report) -> Earlier | None:
    """The SDK of the sdk.toml in a folder, with the places of its parts where its inputs can be read."""
    lock_file = (folder / config).with_suffix(".lock")
    earlier: Earlier | None = None
    if lock_file.is_file():
        earlier = _read_lock(str(lock_file), report)
        if earlier is None:
            return None
    if (folder / config).is_file():
        file = str(folder / config)
        with Progress(2, silent=True) as progress:
            build = build_sdk(Arguments((file,), {}), file, progress, stop_at="api")
        offered = _survey_of(build)
        if offered is not None:
            lock = earlier.lock if earlier is not None else offered.lock
            places = survey_places(offered.calls.values(), offered.api)
            version = build.inputs.settings.version if build.inputs is not None else ""
            return Earlier(lock, places, build.texts, version)
    if earlier is None:
        report.error(
            "changes/no-lock",
            f"{folder} has neither an sdk.lock nor an sdk.toml whose inputs can be read",
            hint="name a revision, a folder or an sdk.lock with --since",
        )
    return earlier


def _survey_of(build: Build) -> Survey | None:
    if build.result.api is None or build.inputs is None or build.report.failed:
        return None
    inputs = build.inputs
    return survey(build.result.api, inputs.settings, Report(), inputs.lock)


@contextmanager
def _checked_out(
    build: Build, revision: str, report: Report
) -> Generator[_CheckOut | None]:
    """The configuration and the inputs of an SDK as a revision of git has them; ``None`` after an error."""
    git = shutil.which("git")
    folder = (
        Path(build.config.file or "").parent if build.config is not None else Path()
    )
    root = _run(git, folder, "rev-parse", "--show-toplevel") if git else None
    if git is None or root is None:
        report.error(
            "changes/no-revision",
            f"{folder} is no working tree of git",
            hint="name a folder or an sdk.lock with --since",
        )
        yield None
        return
    top = Path(root.decode().strip())
    inputs = _inputs_below(build, top)
    archive: bytes | None = None
    if not revision.startswith("-"):
        present = _run(
            git, top, "ls-tree", "-r", "-z", "--name-only", revision, *inputs
        )
        paths = [one for one in (present or b"").decode().split("\0") if one]
        archive = _run(git, top, "archive", revision, "--", *paths) if paths else None
    if archive is None:
        report.error(
            "changes/no-revision",
            f"{revision!r} is no revision of {top} that has {folder}",
            hint="name another revision, a folder or an sdk.lock with --since",
        )
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="specpress-") as temporary:
        with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
            tar.extractall(temporary, filter="data")
        inside = folder.resolve().relative_to(top)
        yield _CheckOut(temporary, Path(temporary) / inside)


def _inputs_below(build: Build, top: Path) -> list[str]:
    """The folder of the configuration and all that it names, below the root of a working tree."""
    config = build.config
    if config is None or config.file is None:
        return []
    version = f"{config.output}/pyproject.toml"
    files = (*config.spec, *config.overlays, *config.docs, version)
    paths = {
        Path(config.file).parent.resolve(),
        *(Path(one).resolve() for one in files),
    }
    inside = sorted(path.relative_to(top) for path in paths if path.is_relative_to(top))
    return [path.as_posix() for path in inside]


def _run(git: str, folder: Path, *words: str) -> bytes | None:
    """What git prints; ``None`` where it fails."""
    done = (
        subprocess.run(  # noqa: S603 - git, with paths and a revision that is no option
            [git, *words], cwd=folder, capture_output=True, check=False
        )
    )
    return done.stdout if done.returncode == 0 else None
