from __future__ import annotations

import os
import re
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


def run(*words: str | Path, cwd: Path) -> str:
    """Run a command that sees nothing of this checkout and none of its environment."""
    kept = {
        name: os.environ[name] for name in os.environ if not name.startswith("PYTHON")
    }
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=kept,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


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
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"specpress"}
    assert not [name for name in names if name.endswith(".pyc")]


@pytest.mark.slow
def test_an_installed_wheel_generates_in_any_folder(
    wheel: Path, tmp_path: Path
) -> None:
    home = tmp_path / "environment"
    venv.create(home, with_pip=True)
    programs = home / ("Scripts" if os.name == "nt" else "bin")
    run(
        programs / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        wheel,
        cwd=tmp_path,
    )
    here = tmp_path / "anywhere"
    here.mkdir()
    (here / "zoo.yaml").write_text(ZOO)
    command = programs / "specpress"
    words = ("--spec", "zoo.yaml", "--package", "zoo", "--output", "out")
    assert "made     1 operation" in run(command, "generate", *words, cwd=here)
    assert (here / "out/zoo/resources").is_dir()
    assert "is up to date" in run(command, "check", *words, cwd=here)
    assert sorted(path.name for path in here.iterdir()) == ["out", "zoo.yaml"]
