"""The lock: who has a name keeps it, and calls that were written before go on working."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.behaviour.depot import CALLS, CHANGES, DOCUMENT, Change, Node, changed

from specpress import pipeline
from specpress.diagnostics import Report
from specpress.format import format_files
from specpress.sdk_lock import Lock, format_lock, parse_lock
from specpress.survey import Settings, Survey, survey
from specpress.survey.origins import path_shape

SETTINGS = Settings("depot", "depot")


def understand(document: Node) -> pipeline.Result:
    report = Report()
    inputs = pipeline.Inputs(SETTINGS, specs=(("spec.json", json.dumps(document)),))
    result = pipeline.understand(inputs, report)
    assert not report.failed
    return result


def offer(document: Node, lock: Lock | None = None) -> Survey:
    api = understand(document).api
    assert api is not None
    return survey(api, SETTINGS, Report(), lock)


def stored(lock: Lock) -> Lock:
    """The lock as the next run reads it."""
    report = Report()
    read = parse_lock("sdk.lock", format_lock(lock), report)
    assert read is not None
    return read


def public_names(offered: Survey) -> set[str]:
    """Every class, module and method, with the fields and members of classes and the keywords of methods."""
    layout = offered.layout
    found = {f"alias {one}" for names in layout.aliases.values() for one in names}
    for name, home in layout.homes.items():
        old = layout.deprecated.get(name, {})
        found |= {f"alias {one}" for one in old}
        names = (home.name, home.dict_name, home.input_name)
        found |= {f"alias {one}" for one in names if one is not None}
        found |= {f"module {one}" for one in (home.module, *home.former)}
        parts = (*layout.attributes.get(name, {}).values(),)
        parts += layout.enum_members.get(name, ())
        found |= {f"{home.name}.{part}" for part in parts}
        others = (*layout.aliases.get(name, ()), *old)
        found |= {f"{one}.{part}" for one in others for part in parts}
    for call in offered.calls.values():
        found.add(f"alias {call.request.name}")
        where = f"{call.operation.method} {path_shape(call.operation.path)}"
        found.add(f"method {call.name.path} of {where}")
        found |= {f"{call.name.path}({one.name}=)" for one in call.arguments}
    return found


def positions(offered: Survey) -> dict[str, list[str]]:
    return {
        call.name.path: [one.name for one in call.arguments if one.positional]
        for call in offered.calls.values()
    }


def required_arguments(offered: Survey) -> set[tuple[str, str]]:
    return {
        (call.name.path, one.name)
        for call in offered.calls.values()
        for one in call.arguments
        if one.required
    }


def assert_kept(before: Survey, after: Survey) -> None:
    """Nothing that had a name has lost it to another."""
    assert public_names(before) - public_names(after) == set()
    old, now = positions(before), positions(after)
    for call, names in old.items():
        assert now[call][: len(names)] == names
    demanded = required_arguments(after) - required_arguments(before)
    assert [call for call, _ in demanded if call in old] == []


BEFORE = offer(DOCUMENT)
LOCK = stored(BEFORE.lock)


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_a_change_moves_no_name(change: Change) -> None:
    after = offer(changed(change), LOCK)
    assert_kept(BEFORE, after)
    again = offer(changed(change), stored(after.lock))
    assert format_lock(again.lock) == format_lock(after.lock)
    assert again.calls == after.calls


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_a_change_that_is_taken_back_leaves_everything_as_it_was(
    change: Change,
) -> None:
    after = offer(changed(change), LOCK)
    back = offer(DOCUMENT, stored(after.lock))
    assert_kept(BEFORE, back)
    assert {one.name.path for one in back.calls.values()} == {
        one.name.path for one in BEFORE.calls.values()
    }


def test_without_a_change_the_lock_changes_nothing() -> None:
    again = offer(DOCUMENT, LOCK)
    assert again.layout == BEFORE.layout
    assert again.calls == BEFORE.calls
    assert format_lock(again.lock) == format_lock(BEFORE.lock)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(CHANGES), max_size=6, unique=True))
def test_changes_by_chance_move_no_name(changes: list[Change]) -> None:
    lock, steps = LOCK, [BEFORE]
    for end in range(1, len(changes) + 1):
        try:
            document = changed(*changes[:end])
        except (KeyError, ValueError, TypeError):
            return  # one has taken away what another changes
        after = offer(document, lock)
        for before in steps:
            assert_kept(before, after)
        steps.append(after)
        lock = stored(after.lock)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(CHANGES), st.sampled_from(CHANGES))
def test_locks_of_two_branches_are_merged(first: Change, second: Change) -> None:
    """Version control puts the lines of both together; what is called alike then is numbered."""
    try:
        document = changed(first, second)
    except (KeyError, ValueError, TypeError):
        return  # one has taken away what the other changes
    locks = [offer(changed(one), LOCK).lock for one in (first, second)]
    merged = Lock(LOCK.series, {**locks[0].entries, **locks[1].entries})
    after = offer(document, stored(merged))
    assert_kept(BEFORE, after)
    layout = after.layout
    homes = [*layout.homes.values(), *layout.requests.values()]
    classes = [home.name for home in homes]
    assert len(classes) == len({*classes})
    methods = [call.name.path for call in after.calls.values()]
    assert len(methods) == len({*methods})
    modules = [call.module for call in after.calls.values()]
    assert len(modules) == len({*modules})
    again = offer(document, stored(after.lock))
    assert again.calls == after.calls


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package for each change, called after it, and the calls that were written before."""
    folder = tmp_path_factory.mktemp("lock")
    for change in (None, *CHANGES):
        package = change.__name__ if change is not None else "unchanged"
        document = changed(change) if change is not None else DOCUMENT
        report = Report()
        result = pipeline.run(
            pipeline.Inputs(
                Settings(package, package, client="Depot"),
                specs=(("spec.json", json.dumps(document)),),
                lock=LOCK,
            ),
            report,
            format_files,
        )
        assert result.files is not None
        for name, content in result.files.items():
            if name.startswith(f"{package}/"):
                path = folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(content, "utf-8")
        calls = CALLS.replace("PACKAGE", package)
        (folder / f"use_{package}.py").write_text(calls, "utf-8")
    return folder


RUNNER = """\
import importlib, json, sys, warnings
import httpx2

def answer(request):
    if request.method == "GET" and request.url.path.endswith("/goods"):
        return httpx2.Response(200, json=[{"label": "x"}])
    if request.url.path.endswith("/photo"):
        return httpx2.Response(204)
    return httpx2.Response(200, json={"label": "x", "number": "1", "weight": 2})

for package in sys.argv[1:]:
    module = importlib.import_module(package)
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    with module.Depot(base_url="https://depot.example", http_client=http) as client:
        importlib.import_module(f"use_{package}").use(client)
"""


@pytest.mark.slow
def test_calls_that_were_written_before_run(generated: Path) -> None:
    (generated / "runner.py").write_text(RUNNER, "utf-8")
    packages = ["unchanged", *(one.__name__ for one in CHANGES)]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "runner.py", *packages],
        cwd=generated,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.mark.slow
def test_calls_that_were_written_before_type_check(generated: Path) -> None:
    files = sorted(path.name for path in generated.glob("use_*.py"))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", *files],
        cwd=generated,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def labelled(
    document: Node, labels: dict[str, str], lock: Lock | None = None
) -> Survey:
    """What is offered where docs show declarations under names."""
    api = understand(document).api
    assert api is not None
    declarations = {
        name: replace(one, label=labels.get(name), aliases=(f"Shown{name[:4]}",))
        for name, one in api.declarations.items()
    }
    api = replace(api, declarations=declarations)
    return survey(api, SETTINGS, Report(), lock)


def test_docs_that_show_a_schema_in_one_more_place_move_no_name() -> None:
    before = labelled(DOCUMENT, {"Good/maker": "Maker", "Part": "GoodPart"})
    assert before.layout.homes["Good/maker"].name == "Maker"
    assert before.layout.homes["Part"].name == "Part"
    assert "GoodPart" in before.layout.aliases["Part"]
    for labels in (
        {"Good/maker": "Producer", "Part": "Piece"},
        {"order/way/road": "Maker", "Letter": "GoodPart"},
        {},
    ):
        after = labelled(DOCUMENT, labels, stored(before.lock))
        assert_kept(before, after)
