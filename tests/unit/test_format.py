from __future__ import annotations

import pytest

from specpress import scratch
from specpress.diagnostics import Report
from specpress.format import UnformattableError, format_files


def test_python_is_formatted_and_everything_else_left_alone() -> None:
    files = {
        "z/readme.md": "x  =  1\n",
        "b/shelf.py": "books = {'a':1,\n 'b':2}\n",
        "a.py": "x=1",
    }
    report = Report()
    formatted = format_files(files, report)
    assert list(formatted) == list(files)
    assert formatted == {
        "z/readme.md": "x  =  1\n",
        "b/shelf.py": 'books = {"a": 1, "b": 2}\n',
        "a.py": "x = 1\n",
    }
    assert not len(report)


def test_formatting_is_idempotent_and_keeps_text_beyond_ascii() -> None:
    once = format_files({"a.py": "s = 'Bücher, 図書 🚲'\n"}, Report())
    assert once == {"a.py": 's = "Bücher, 図書 🚲"\n'}
    assert format_files(once, Report()) == once


def test_line_ends_become_line_feeds() -> None:
    assert format_files({"a.py": "x = 1\r\ny = 2\r\n"}, Report()) == {
        "a.py": "x = 1\ny = 2\n"
    }


def test_nothing_to_format_starts_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("subprocess.run", None)
    assert format_files({"py.typed": ""}, Report()) == {"py.typed": ""}


def test_a_generated_file_that_is_no_python_is_a_bug_named_by_its_path() -> None:
    files = {"lib/good.py": "x = 1\n", "lib/bad.py": "def (\n"}
    with pytest.raises(UnformattableError, match=r"lib/bad\.py:1:5"):
        format_files(files, Report())


def test_paths_never_reach_the_file_system() -> None:
    hostile = {"../../escape.py": "x=1", "/etc/evil.py": "y=2", "a\0b.py": "z=3"}
    assert list(format_files(hostile, Report()).values()) == [
        "x = 1\n",
        "y = 2\n",
        "z = 3\n",
    ]


def test_a_missing_ruff_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("importlib.import_module", absent)
    report = Report()
    assert format_files({"a.py": "x=1"}, report) == {"a.py": "x=1"}
    assert [found.code for found in report] == ["format/no-ruff"]
    assert report.failed


def test_without_a_memory_file_system_the_temporary_folder_serves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scratch, "_INODES", 1 << 62)
    assert format_files({"a.py": "x=1"}, Report()) == {"a.py": "x = 1\n"}
