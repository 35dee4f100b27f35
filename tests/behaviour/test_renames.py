"""Names that an sdk.toml chooses: calls, classes, fields and members; what was called otherwise before still works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.behaviour.depot import DOCUMENT, specpress

CONFIG = """\
spec = "spec.json"
package = "renamed_depot"
output = "sdk"
client = "Depot"
"""
RENAMES = """
[operations.listGoods]
call = "stock.all"

[classes.Good]
name = "Article"
fields = { label = "title" }

[classes."Good/state"]
members = { put = "STORED" }

[classes.CreateGoodBodySize]
name = "Extent"
"""
CALLS = """\
import sys
import warnings

import httpx2
from renamed_depot import Depot, models

warnings.simplefilter("ignore" if sys.argv[1] == "before" else "always")


def answer(request):
    return httpx2.Response(200, json=[{"label": "x", "state": "put"}])


with warnings.catch_warnings(record=True) as noticed:
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with Depot(base_url="https://depot.example", http_client=http) as client:
        (good,) = client.goods.list(shelf="a")
        assert isinstance(good, models.Good)
        assert good.state is models.GoodState.PUT
        assert models.CreateGoodBodySize(width=1).width == 1
        if sys.argv[1] == "after":
            (article,) = client.stock.all(shelf="a")
            assert article.title == "x"
            assert type(article) is models.Article is models.Good
            assert models.GoodState.STORED is models.GoodState.PUT
            assert models.Extent is models.CreateGoodBodySize
            from renamed_depot.models.good import Article as Same

            assert Same is models.Article
print(*sorted({str(one.message) for one in noticed}), sep="\\n")
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "spec.json").write_text(json.dumps(DOCUMENT), "utf-8")
    (tmp_path / "sdk.toml").write_text(CONFIG, "utf-8")
    (tmp_path / "calls.py").write_text(CALLS, "utf-8")
    monkeypatch.chdir(tmp_path)
    assert specpress("generate", "sdk.toml").exit_code == 0
    return tmp_path


def run(folder: Path, stage: str) -> str:
    done = subprocess.run(
        [sys.executable, str(folder / "calls.py"), stage],
        cwd=folder / "sdk",
        env={"PYTHONPATH": str(folder / "sdk")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_old_names_work_beside_chosen_ones(folder: Path) -> None:
    run(folder, "before")
    (folder / "sdk.toml").write_text(CONFIG + RENAMES, "utf-8")
    result = specpress("generate", "sdk.toml")
    assert result.exit_code == 0, result.output
    noticed = run(folder, "after")
    assert "list is deprecated: it is called stock.all now" in noticed
    assert "models.Good is called Article now" in noticed
    lock = (folder / "sdk.lock").read_text("utf-8")
    assert specpress("generate", "sdk.toml").exit_code == 0
    assert (folder / "sdk.lock").read_text("utf-8") == lock
    assert specpress("check", "sdk.toml").exit_code == 0
    run(folder, "after")


def test_old_names_go_with_the_next_series_of_releases(folder: Path) -> None:
    (folder / "sdk.toml").write_text(CONFIG + RENAMES, "utf-8")
    specpress("generate", "sdk.toml")
    text = CONFIG + 'version = "0.2.0"\n' + RENAMES
    (folder / "sdk.toml").write_text(text, "utf-8")
    assert specpress("generate", "sdk.toml").exit_code == 0
    lock = (folder / "sdk.lock").read_text("utf-8")
    assert "series\t0.2\n" in lock
    assert "goods.list" not in lock
    assert "\tPUT" not in lock
    assert "alias\tGood\t" not in lock


@pytest.mark.parametrize(
    ("table", "code", "words"),
    [
        ("[classes.Goods]\nname = 'X'", "unknown-class", "no class 'Goods' to rename"),
        ("[classes.Good]\nname = 'good'", "fact", "has to be the name of a class"),
        ("[classes.Good]\nname = 'Part'", "class-name", "the name of something else"),
        (
            "[classes.Good.fields]\nlable = 'title'",
            "class-part",
            "'title' stands for no field 'lable' in Good",
        ),
        (
            "[classes.Good.fields]\nlabel = 'class'",
            "fact",
            "has to be the name of an attribute",
        ),
        (
            "[classes.'Good/state'.members]\npush = 'PUSH'",
            "class-part",
            "'PUSH' stands for no value of GoodState",
        ),
    ],
)
def test_what_cannot_be_renamed_is_an_error(
    folder: Path, table: str, code: str, words: str
) -> None:
    (folder / "sdk.toml").write_text(f"{CONFIG}\n{table}\n", "utf-8")
    result = specpress("generate", "sdk.toml")
    assert result.exit_code == 2
    assert f"error[config/{code}]" in result.stderr
    assert words in result.stderr


def test_an_operation_may_have_the_name_of_one_that_was_renamed(folder: Path) -> None:
    (folder / "sdk.toml").write_text(
        CONFIG
        + '[operations.listGoods]\ncall = "goods.every"\n'
        + '[operations.createGood]\ncall = "goods.list"\n',
        "utf-8",
    )
    assert specpress("generate", "sdk.toml").exit_code == 0
    text = (folder / "sdk" / "renamed_depot" / "resources" / "goods.py").read_text()
    assert text.count("def list(") == 1
    assert "def every(" in text
    assert "def create(" in text
