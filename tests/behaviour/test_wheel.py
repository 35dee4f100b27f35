from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CACHE = re.compile(r"(?:^|/)(?:\.|__pycache__/)")
"""In the path of what tools leave beside what they have read."""
TEMPLATES = sorted(
    name
    for path in (ROOT / "templates").rglob("*")
    if path.is_file()
    and not CACHE.search(name := path.relative_to(ROOT / "templates").as_posix())
)
ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: https://zoo.example}]
security: [{keeper: []}]
paths:
  /animals:
    get:
      operationId: list_animals
      tags: [Animals]
      responses: {"204": {description: Nobody is home.}}
components:
  securitySchemes: {keeper: {type: http, scheme: bearer}}
"""


def run(*words: str | Path, cwd: Path, **variables: str) -> str:
    """Run a command that sees nothing of this checkout and none of its environment."""
    kept = {
        name: os.environ[name] for name in os.environ if not name.startswith("PYTHON")
    }
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**kept, **variables},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def make_environment(home: Path, *requirements: str | Path) -> Path:
    """Make an environment with nothing but some requirements in it; return the folder of its programs."""
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    pip = (programs / "python", "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", *requirements, cwd=home)
    return programs


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the source distribution, as whoever packages this has it."""
    folder = tmp_path_factory.mktemp("wheel")
    run(
        *(
            sys.executable,
            "-m",
            "build",
            "--no-isolation",
            "--outdir",
            folder,
            ROOT,
        ),
        cwd=folder,
    )
    (built,) = folder.glob("specpress-*-py3-none-any.whl")
    return built


@pytest.mark.slow
def test_the_wheel_holds_the_generator_its_templates_and_the_licence(
    wheel: Path,
) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    templates = [
        name.removeprefix("specpress/_templates/")
        for name in names
        if name.startswith("specpress/_templates/")
    ]
    assert sorted(templates) == TEMPLATES
    assert "specpress/findings.toml" in names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"specpress"}
    assert not [name for name in names if name.endswith(".pyc")]


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment in which the wheel is installed, and what it needs."""
    return make_environment(tmp_path_factory.mktemp("environment"), wheel)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder with one specification and nothing else."""
    folder = tmp_path / "anywhere"
    folder.mkdir()
    (folder / "zoo.yaml").write_text(ZOO)
    return folder


WORDS = ("--spec", "zoo.yaml", "--package", "zoo", "--output", "out")


@pytest.mark.slow
def test_an_installed_wheel_generates_in_any_folder(programs: Path, here: Path) -> None:
    command = programs / "specpress"
    assert "made     1 operation" in run(command, "generate", *WORDS, cwd=here)
    assert (here / "out/zoo/resources").is_dir()
    assert "is up to date" in run(command, "check", *WORDS, cwd=here)
    assert sorted(path.name for path in here.iterdir()) == ["out", "zoo.yaml"]


@pytest.mark.slow
def test_the_package_is_a_program(programs: Path, here: Path) -> None:
    module = (programs / "python", "-m", "specpress")
    version = run(programs / "specpress", "--version", cwd=here)
    assert run(*module, "--version", cwd=here) == version
    assert "made     1 operation" in run(*module, "generate", *WORDS, cwd=here)


LAYOUTS = ("generator.py", "generator/__init__.py", "generator/specpress/__init__.py")
"""What a project of somebody else's may be made of; importing any of it fails."""


@pytest.mark.slow
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_generator_of_somebody_else_harms_nobody(
    programs: Path, here: Path, tmp_path: Path, layout: str
) -> None:
    for folder in (here, tmp_path / "library"):
        path = folder / layout
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("raise RuntimeError('this one is not meant')\n")
    variables = {"PYTHONPATH": str(tmp_path / "library")}
    for command in (
        (programs / "specpress",),
        (programs / "python", "-m", "specpress"),
    ):
        out = run(*command, "generate", *WORDS, "--force", cwd=here, **variables)
        assert "made     1 operation" in out


@pytest.mark.slow
def test_an_installed_package_called_generator_is_left_as_it_is(
    wheel: Path, here: Path, tmp_path: Path
) -> None:
    project = tmp_path / "project"
    package = project / "generator"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("ANSWER = 42\n")
    (project / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "generator"\nversion = "1"\n'
    )
    programs = make_environment(tmp_path / "both", project, wheel)
    out = run(programs / "specpress", "generate", *WORDS, cwd=here)
    assert "made     1 operation" in out
    asked = "import generator, specpress; print(generator.ANSWER)"
    assert run(programs / "python", "-c", asked, cwd=here) == "42\n"


@pytest.mark.slow
def test_an_editable_install_sees_the_package_and_nothing_else_of_the_checkout(
    here: Path, tmp_path: Path
) -> None:
    checkout = tmp_path / "checkout"
    ignored = shutil.ignore_patterns(".*", "generated", "golden", "__pycache__")
    shutil.copytree(ROOT, checkout, ignore=ignored)
    before = {path for path in checkout.rglob("*") if "__pycache__" not in path.parts}
    programs = make_environment(tmp_path / "editable", "--editable", checkout)
    after = {path for path in checkout.rglob("*") if "__pycache__" not in path.parts}
    assert after == before
    asked = (
        "import specpress, sys; from importlib.util import find_spec\n"
        "print(specpress.__file__)\n"
        "print(*(name for name in sys.argv[1:] if find_spec(name)))"
    )
    names = ("tests", "generator", "templates", "generated", "cli", "pipeline")
    file, others = run(programs / "python", "-c", asked, *names, cwd=here).splitlines()
    assert file == str(checkout / "generator" / "specpress" / "__init__.py")
    assert others == ""
    out = run(programs / "python", "-m", "specpress", "generate", *WORDS, cwd=here)
    assert "made     1 operation" in out
