"""What README.md and CONTRIBUTING.md show is what there is."""

from __future__ import annotations

import re
from pathlib import Path

from specpress.cli.commands import STAGES, root

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
OWN = ROOT / "specs" / "stackone"
MADE = ROOT / "generated" / "stackone" / "stackone"
PAGE = OWN / "docs/sdk/models/operations/lmscreateusercompletionrequest.md"


def squeezed(text: str) -> list[str]:
    """The lines that say something, whatever their width."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.DOTALL | re.MULTILINE)


def test_the_class_shown_is_the_one_that_is_generated() -> None:
    (shown,) = (one for one in blocks("python") if one.startswith("class "))
    module = MADE / "operations" / "lms_create_user_completion.py"
    made = iter(squeezed(module.read_text("utf-8")))
    for line in squeezed(shown):
        assert line in made, line  # in this order


def test_the_table_shown_has_the_rows_of_the_page() -> None:
    (shown,) = blocks("markdown")
    fields = re.compile(r"^\| `(\w+)` +\| .+? +\| (:\w+:)", re.MULTILINE)
    assert fields.findall(shown) == fields.findall(PAGE.read_text("utf-8"))


def test_the_finding_shown_is_at_its_place() -> None:
    (line,) = re.findall(
        r"^\.\.\./lmscreateuser\w+\.md:(\d+):1: ", README, re.MULTILINE
    )
    assert PAGE.read_text("utf-8").splitlines()[int(line) - 1].startswith("| `prefer`")
    (line,) = re.findall(r"openapi\.yaml:(\d+):5: does not have it", README)
    document = (OWN / "openapi.yaml").read_text("utf-8").splitlines()
    assert document[int(line) - 1] == "    post:"
    names = (one for one in document[int(line) :] if "operationId:" in one)
    assert next(names).endswith(" lms_create_user_completion")


def test_the_commands_are_those_of_the_command_line() -> None:
    told = re.findall(r"^\| `specpress (\w+)", README, re.MULTILINE)
    assert sorted(told) == sorted(root.commands)


def test_the_targets_are_those_of_the_makefile() -> None:
    told = set(re.findall(r"^\| `make (\w+)`", CONTRIBUTING, re.MULTILINE))
    makefile = (ROOT / "Makefile").read_text("utf-8")
    made = set(re.findall(r"^(\w+):.*## ", makefile, re.MULTILINE))
    assert told == made - {"help", "clean"}


def test_the_stages_are_those_that_can_be_printed() -> None:
    (told,) = re.findall(r"dump --stage ([\w|]+) CONFIG", CONTRIBUTING)
    assert tuple(told.split("|")) == STAGES


def test_every_path_that_is_named_is_there() -> None:
    text = README + CONTRIBUTING + (ROOT / "docs/decisions.md").read_text("utf-8")
    linked = re.findall(r"\]\((\w[\w/.-]+)\)", text)
    named = re.findall(
        r"`((?:generator|docs|lower|plan|source|write|tests)/[\w/]+(?:\.py|/))`", text
    )
    assert linked
    assert named
    places = (ROOT, ROOT / "generator" / "specpress")
    for path in [*linked, *named]:
        assert any((place / path).exists() for place in places), path


def test_every_module_of_the_house_is_named() -> None:
    table = CONTRIBUTING[CONTRIBUTING.index("| module |") :].split("\n\n", 1)[0]
    told = set(re.findall(r"^\| `(\w+)(?:/|\.py|\.toml)`", table, re.MULTILINE))
    there = {
        path.stem
        for path in (ROOT / "generator" / "specpress").iterdir()
        if path.stem not in {"__init__", "__main__", "__pycache__"}
    }
    assert told == there
