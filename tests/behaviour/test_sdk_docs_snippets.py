"""Snippets: all Python in an SDK's README and pages runs as it stands, against a server that answers as documented."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import io
import json
import os
import re
import ssl
import subprocess
import sys
import warnings
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from tests.behaviour.sdk import OWN, ROOT, STACKONE, needs_stackone
from tests.behaviour.sdk_docs_library import SPECIFICATION

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.docs import load_folder
from specpress.format import format_files
from specpress.survey import Settings

_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WIDTH = 88
# A text of somebody's docs is not broken over lines.
_TEXT = re.compile(r"""\s*(\w+=|"[^"]*": )?("[^"]*"|'[^']*'),?""")


@dataclass(frozen=True)
class Written:
    """An SDK on disk, with its tests; ``package`` is its import name and that of its variables."""

    package: str
    folder: Path
    files: dict[str, str]

    @property
    def snippets(self) -> list[tuple[str, str]]:
        """Every Python fence, with the file and its number there."""
        return [
            (f"{name}#{number}", code)
            for name, text in self.files.items()
            if name.endswith(".md")
            for number, code in enumerate(_FENCE.findall(text), 1)
        ]

    def mock(self) -> ModuleType:
        """The server that comes with the tests."""
        path = self.folder / "tests" / "conftest.py"
        spec = importlib.util.spec_from_file_location(f"{self.package}_conftest", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module


def written(package: str, text: str, docs: Path | None, folder: Path) -> Written:
    report = Report()
    result = pipeline.run(
        pipeline.Inputs(
            Settings(package, package, pages=True, tests=True),
            (("spec.yaml", text),),
            docs=tuple(load_folder(str(docs), report)) if docs else (),
        ),
        report,
        format_files,
    )
    assert result.files is not None
    for name, content in result.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8", newline="\n")
    return Written(package, folder, result.files)


@contextlib.contextmanager
def importable(sdk: Written) -> Generator[None]:
    sys.path.insert(0, str(sdk.folder))
    try:
        yield
    finally:
        sys.path.remove(str(sdk.folder))


def run(code: str, name: str) -> str | None:
    """Run one snippet as a module of its own; the reason it failed, None if it did not."""
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            space = {"__name__": name}
            made = compile(code, name, "exec")
            exec(made, space)  # noqa: S102 - it is what is tested
    except Exception as error:  # noqa: BLE001 - whatever a snippet raises
        return f"{type(error).__name__}: {error}"
    return None


@pytest.fixture(
    scope="module",
    params=[
        "library",
        "own",
        "streams",
        "uploads",
        pytest.param("whole", marks=needs_stackone),
    ],
)
def sdk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Written:
    folder = tmp_path_factory.mktemp(request.param)
    package = f"snippets_{request.param}"
    match request.param:
        case "library":
            return written(package, json.dumps(SPECIFICATION), None, folder)
        case "own":
            return written(
                package, (OWN / "openapi.yaml").read_text("utf-8"), OWN / "docs", folder
            )
        case "streams" | "uploads" as case:
            given = ROOT / "tests" / "golden" / case / "input" / "spec.yaml"
            return written(package, given.read_text("utf-8"), None, folder)
        case _:
            day = STACKONE / "2025-12-03"
            return written(
                package, (day / "openapi.yaml").read_text("utf-8"), None, folder
            )


def test_every_snippet_runs(sdk: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    # Each snippet makes a client, and each of these would read the system's certificates for a tenth of a second.
    certificates = ssl.create_default_context()

    def known(**_: object) -> ssl.SSLContext:
        return certificates

    monkeypatch.setattr(ssl, "create_default_context", known)
    with importable(sdk):
        mock = sdk.mock()
        with mock.serving() as server:
            monkeypatch.setenv(f"{sdk.package.upper()}_BASE_URL", server.url)
            for variable in mock.VARIABLES:
                monkeypatch.setenv(variable, "planted")
            outcomes = {name: run(code, name) for name, code in sdk.snippets}
    failed = {name: reason for name, reason in outcomes.items() if reason is not None}
    share = f"{len(outcomes) - len(failed)} of {len(outcomes)}"
    print(share, "snippets ran")  # noqa: T201 - who runs it with -s wants to see it
    assert outcomes
    assert failed == {}


def test_every_method_has_a_snippet(sdk: Written) -> None:
    pages = [
        text
        for name, text in sdk.files.items()
        if name.startswith("docs/") and name.endswith("README.md")
    ]
    headings = sum(text.count("\n### Example Usage\n") for text in pages)
    assert headings == sum(len(_FENCE.findall(text)) for text in pages)
    assert headings == sum(text.count("<!-- UsageSnippet ") for text in pages)


def test_snippets_are_narrow(sdk: Written) -> None:
    wide = [
        (name, line)
        for name, code in sdk.snippets
        for line in code.split("\n")
        if len(line) > _WIDTH and len(line.split()) > 1 and not _TEXT.fullmatch(line)
    ]
    # One long word, such as a name of a class or a key, cannot be broken.
    assert len(wide) <= len(sdk.snippets) / 50, wide[:5]


def test_snippets_of_the_readme_are_tidy(sdk: Written, tmp_path: Path) -> None:
    """Imports are sorted and nothing is left unused, as a linter would have it."""
    for number, code in enumerate(_FENCE.findall(sdk.files["README.md"])):
        (tmp_path / f"snippet_{number}.py").write_text(code, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--select=F,I", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "\n\n\n```" not in sdk.files["README.md"]


def test_calls_in_the_readme_have_what_they_need_and_no_more(tmp_path: Path) -> None:
    text = (OWN / "openapi.yaml").read_text("utf-8")
    readme = written("plain", text, OWN / "docs", tmp_path).files["README.md"]
    plain = 'client.lms.list_assignments(x_account_id="<x-account-id>")'
    assert f"    for item in {plain}:\n        print(item)\n" in readme
    assert (
        f"    patient = client.with_options(timeout=300)\n    {plain.replace('client', 'patient', 1)}\n"
        in readme
    )
    slow = readme.partition("### Slow calls")[2].partition("```\n\n")[0]
    assert "client.lms.with_raw_response.create_user_assignment(" in slow


def test_the_readme_says_what_there_is(sdk: Written) -> None:
    readme = sdk.files["README.md"]
    for heading in (
        "Authenticate",
        "First call",
        "Arguments",
        "Errors",
        "Async",
        "Raw responses",
        "Methods",
    ):
        assert f"\n## {heading}\n" in readme
    code = "".join(t for n, t in sdk.files.items() if "/resources/" in n)
    paged = "self._page(" in code
    assert ("\n## Pages\n" in readme) == paged
    links = re.findall(r"\]\((docs/[^)#]*)", readme)
    assert links
    assert [link for link in links if link not in sdk.files] == []
    uploads = any(
        'b"..."' in t for n, t in sdk.files.items() if n.endswith("README.md")
    )
    downloads = "def with_streaming_response(" in code
    assert ("\n## Files\n" in readme) == (uploads or downloads)
    streams = any(f"self._{way}(" in code for way in ("events", "lines"))
    choice = "self._call_or_stream(" in code
    assert ("\n## Streams\n" in readme) == (streams or choice)
    assert ("\n### Slow calls\n" in readme) == ("`heartbeat`" in code)


def test_the_tests_written_with_it_pass(
    sdk: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are run here as they stand, without pytest, which the next test does for a few."""
    ran = 0
    with importable(sdk):
        mock = sdk.mock()
        monkeypatch.setitem(sys.modules, "conftest", mock)
        for variable in mock.VARIABLES:
            monkeypatch.setenv(variable, "planted")
        package = importlib.import_module(sdk.package)
        client = next(
            n
            for n in dir(mock)
            if isinstance(getattr(mock, n), type) and n in dir(package)
        )
        with (
            mock.serving() as server,
            getattr(mock, client)(base_url=server.url) as opened,
        ):
            for name, text in sdk.files.items():
                if not name.startswith("tests/test_"):
                    continue
                space: dict[str, object] = {}
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    code = compile(text, name, "exec")
                    exec(code, space)  # noqa: S102 - it is what is tested
                    for one in [v for k, v in space.items() if k.startswith("test_")]:
                        assert callable(one)
                        one(opened, server)
                        ran += 1
    assert ran == sum(text.count("UsageSnippet") for text in sdk.files.values())


def run_pytest(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_users_run_the_tests_with_pytest(tmp_path: Path) -> None:
    sdk = written("snippets_pytest", json.dumps(SPECIFICATION), None, tmp_path)
    done = run_pytest(tmp_path)
    assert done.returncode == 0, done.stdout
    count = sum(text.count("UsageSnippet") for text in sdk.files.values())
    assert f"{count} passed" in done.stdout


def test_what_no_server_can_tell_apart_is_tested_once_and_nothing_leaves_the_machine(
    tmp_path: Path,
) -> None:
    done = {"204": {"description": "Done"}}
    far = [{"url": "https://far.example"}]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Far", "version": "1"},
        "servers": [{"url": "https://near.example"}],
        "paths": {
            "/a": {"get": {"operationId": "far", "servers": far, "responses": done}},
            "/a#1": {"get": {"operationId": "near", "responses": done}},
        },
    }
    sdk = written("snippets_far", json.dumps(document), None, tmp_path)
    (test,) = (text for name, text in sdk.files.items() if "tests/test_" in name)
    assert re.findall(r"def (\w+)", test) == ["test_get"]
    ran = run_pytest(tmp_path)
    assert ran.returncode == 0, ran.stdout


@pytest.mark.parametrize(
    ("name", "right", "wrong", "failing"),
    [
        ("films_update", '"/films"', '"/film"', "test_update"),
        ("films_update", "application/json", "application/x+json", "test_update"),
        ("books_list", '"limit", "query"', '"limits", "query"', "test_list"),
        ("books_list", '"X-Reader"', '"X-Read"', "test_list"),
        ("books_add", ': "class"', ': "klass"', "test_add"),
    ],
)
def test_the_tests_fail_where_the_sdk_sends_something_else(
    tmp_path: Path, name: str, right: str, wrong: str, failing: str
) -> None:
    sdk = written("snippets_broken", json.dumps(SPECIFICATION), None, tmp_path)
    places = [f"operations/{name}.py", "models/book.py"]
    for place in (tmp_path / sdk.package / place for place in places):
        text = place.read_text("utf-8")
        broken = text.replace(right, wrong)
        place.write_text(broken, "utf-8")
        if broken != text:
            break
    else:
        pytest.fail(f"{right} is nowhere")
    done = run_pytest(tmp_path)
    failed = re.findall(r"^FAILED .*::(\w+)", done.stdout, re.MULTILINE)
    assert failed == [failing], done.stdout


def test_pages_show_the_examples_of_the_docs(tmp_path: Path) -> None:
    text = (OWN / "openapi.yaml").read_text("utf-8")
    with_docs = written("told_docs", text, OWN / "docs", tmp_path / "docs")
    without = written("told_spec", text, None, tmp_path / "spec")
    name = "docs/lms/README.md"
    told = 'models.AuthorModel(id="aut_52", name="Ingrid Solberg")'
    assert told in with_docs.files[name]
    assert told not in without.files[name]
    assert "<!-- UsageSnippet " in without.files[name]
