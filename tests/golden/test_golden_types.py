"""Goldens' types: what every case makes is imported, and satisfies mypy and pyright in their strictest mode."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from specpress.cli.arguments import Arguments, OptionValue
from specpress.cli.progress import Progress
from specpress.cli.build import build_sdk

HERE = Path(__file__).parent
CASES = sorted(
    found.parents[1] for found in HERE.glob("*/expected/*") if found.is_dir()
)
SHARED = "runtime_of_all"


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that the cases make, one package each; they share one runtime, so that it is checked once."""
    folder = tmp_path_factory.mktemp("goldens")
    with pytest.MonkeyPatch.context() as patch:
        for case in CASES:
            patch.chdir(case / "input")
            name = f"case_{case.name.replace('-', '_')}"
            for path, text in made(case / "input", name).items():
                place(folder, name, path, text)
    return folder


def made(given: Path, package: str) -> dict[str, str]:
    flags: dict[str, OptionValue] = {
        "spec": names(given, "spec*"),
        "overlays": names(given, "overlay*"),
        "docs": names(given, "docs"),
        "package": package,
    }
    config = "sdk.toml" if (given / "sdk.toml").exists() else None
    if config is not None:
        flags = {"package": package}
    done = build_sdk(
        Arguments((config,), flags),
        config,
        Progress(0, silent=True),
        needed=("package",),
    )
    assert done.result.files is not None, list(done.report)
    return done.result.files


def names(folder: Path, pattern: str) -> tuple[str, ...]:
    return tuple(sorted(path.name for path in folder.glob(pattern)))


def place(folder: Path, package: str, path: str, text: str) -> None:
    if not path.startswith(f"{package}/"):
        return
    shared = f"{package}/_runtime/"
    if path.startswith(shared) and path.endswith(".py"):
        put(folder / SHARED / path.removeprefix(shared), text)
        module = path.removeprefix(shared).removesuffix(".py").replace("/", ".")
        is_room = path.endswith("__init__.py")
        text = "" if is_room else f"from {SHARED}.{module} import *\n"
    put(folder / path, text)


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def checked(folder: Path, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"


def test_all_modules_import(packages: Path) -> None:
    modules = sorted(
        ".".join(path.relative_to(packages).with_suffix("").parts)
        for path in packages.glob("case_*/*/*.py")
    )
    adapt = (
        "import importlib, pydantic, typing\n"
        f"for name in {modules!r}:\n"
        "    module = importlib.import_module(name)\n"
        "    for value in list(vars(module).values()):\n"
        "        if isinstance(value, type) and issubclass(value, pydantic.BaseModel):\n"
        "            value.model_rebuild()\n"
        "            assert value.model_json_schema is not None\n"
        "        elif getattr(value, '__module__', '') == 'typing' or type(value).__name__ == 'TypeAliasType':\n"
        "            if '.models.' in name and typing.get_origin(value) is not None:\n"
        "                pydantic.TypeAdapter(value)\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", adapt],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_mypy_finds_nothing(packages: Path) -> None:
    checked(packages, "mypy", "--strict", "--no-error-summary", ".")


@pytest.mark.slow
def test_pyright_finds_nothing(packages: Path) -> None:
    (packages / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    checked(packages, "pyright", "--pythonpath", sys.executable, ".")


@pytest.mark.slow
def test_black_changes_nothing() -> None:
    folders = [str(case / "expected") for case in CASES]
    checked(HERE, "black", "--check", "--quiet", *folders)
