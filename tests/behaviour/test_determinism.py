"""The same input gives the same bytes: in every run, under any hash seed, on every Python."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.behaviour.loopback import Reply, loopback
from tests.behaviour.pythons import THIS, VERSIONS, python
from tests.behaviour.sdk import OWN, ROOT, Source, needs_stackone, published

DIGEST = """
import hashlib, pathlib, sys
from specpress import pipeline
from specpress.diagnostics import Report
from specpress.docs import load_folder
from specpress.format import format_files
from specpress.survey import Settings
report = Report()
specs = tuple((name, pathlib.Path(name).read_text("utf-8")) for name in sys.argv[2:])
docs = tuple(load_folder(sys.argv[1], report))
inputs = pipeline.Inputs(settings=Settings("sdk", "sdk"), specs=specs, docs=docs)
files = pipeline.run(inputs, report, format_files).files
digest = hashlib.sha256()
for name, text in [*files.items(), *(("finding", str(one)) for one in report)]:
    digest.update(f"{name}\\0{text}\\0".encode())
print(len(files), digest.hexdigest())
"""
USE = """
import asyncio, importlib, pathlib, sys, warnings
warnings.simplefilter("error")
root, url = pathlib.Path(sys.argv[1]), sys.argv[2]
sys.path.insert(0, str(root))
for path in sorted(root.glob("stackone/**/*.py")):
    parts = path.relative_to(root).with_suffix("").parts
    importlib.import_module(".".join(parts).removesuffix(".__init__"))
from stackone import AsyncStackOne, StackOne, errors
from stackone.models import LmsCreateUserCompletionRequest
body = {"learning_object_external_reference": "course-7", "completed_at": None}
account = {"x_account_id": "a-1"}
login = {"username": "key", "password": "", "base_url": url}
with StackOne(**login) as client:
    given = {"id": "u/1", **account, "lms_create_completion_request_dto": body}
    print(client.send(LmsCreateUserCompletionRequest(**given)))
async def call():
    async with AsyncStackOne(**login) as client:
        print(await client.lms.create_user_completion("u/1", **account, **body))
        try:
            await client.lms.list_users(x_account_id="a-1", filter={"updated_after": "yesterday"})
        except Exception as error:
            print(type(error).__name__, str(error))
asyncio.run(call())
"""


def run(script: str, *arguments: str | Path, python: str, seed: str = "0") -> str:
    """Run a script in another process that sees the generator; give what it prints."""
    own = [path for path in sys.path if path.endswith("site-packages")]
    libraries = own if python == sys.executable else []
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "generator"), *libraries]),
    }
    done = subprocess.run(
        [python, "-c", script, *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


def digest(source: Source, python: str, seed: str) -> str:
    """Generate in another process, and give one figure for all files and findings in their order."""
    assert source.docs is not None
    return run(DIGEST, source.docs, *source.specs, python=python, seed=seed)


@pytest.fixture(
    params=["own", pytest.param("2025-12-03", marks=needs_stackone)], scope="module"
)
def source(request: pytest.FixtureRequest) -> Source:
    if request.param == "own":
        return Source("sdk", (OWN / "openapi.yaml",), OWN / "docs")
    return published(request.param)


def test_no_hash_seed_matters(source: Source) -> None:
    digests = {digest(source, sys.executable, seed) for seed in ("0", "1", "random")}
    assert len(digests) == 1


OTHERS = [version for version in VERSIONS if version != THIS]


@pytest.mark.slow
@pytest.mark.parametrize("version", OTHERS)
def test_no_python_version_matters(version: str) -> None:
    other = python(version)
    source = Source("sdk", (OWN / "openapi.yaml",), OWN / "docs")
    assert digest(source, other, "0") == digest(source, sys.executable, "0")


@pytest.mark.slow
@pytest.mark.parametrize("version", OTHERS)
def test_an_sdk_does_the_same_on_every_python(version: str) -> None:
    other = python(version)
    made = ROOT / "generated" / "stackone"
    with loopback() as server:
        answer = b'{"statusCode": 201, "message": "kept", "timestamp": "2031-05-06T07:08:09Z", "data": {}}'
        server.reply = Reply(201, answer)
        theirs = run(USE, made, server.url, python=other)
        sent = [(one.method, one.target, one.body) for one in server.caught]
        server.caught.clear()
        ours = run(USE, made, server.url, python=sys.executable)
    assert "kept" in theirs
    assert "RequestValidationError" in theirs
    assert theirs == ours
    assert len(sent) == 2
    assert sent == [(one.method, one.target, one.body) for one in server.caught]
