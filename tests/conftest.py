"""What all tests share: the option that rewrites goldens, and folders that are data rather than tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# A run that decides whether a change lands tries the same examples every time; all others look for new ones.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

# Nobody's work is lost when the machine of a test stops.
os.environ.setdefault("SPECPRESS_NO_SYNC", "1")

collect_ignore_glob = ["golden/*/input/*", "golden/*/expected/*"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="rewrite tests/golden/*/expected and diagnostics.txt instead of comparing",
    )


@pytest.fixture(scope="session", autouse=True)
def checked_once(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Have mypy look at the libraries once in a run, not once for each SDK."""
    os.environ["MYPY_CACHE_DIR"] = str(tmp_path_factory.mktemp("mypy"))


@pytest.fixture
def update_goldens(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-goldens"))


@pytest.fixture(scope="session")
def repository() -> Path:
    return Path(__file__).resolve().parent.parent
