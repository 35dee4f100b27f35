"""What the README of an SDK says of retries, and what both clients do."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.runtime_sample import Bench, Out, bench
from tests.behaviour.sdk import ROOT, Sdk, Source, calling, generated, shared_folder

STATUSES = (400, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504, 507, 529)


def policy(*codes: str, **more: object) -> dict[str, Any]:
    # Short, as each failing call waits for it.
    backoff = {"initialInterval": 1, "maxInterval": 1, "exponent": 1}
    return {"strategy": "backoff", "backoff": backoff, "statusCodes": [*codes], **more}


def document(title: str, **policies: object) -> dict[str, Any]:
    """Give a document with a path for each policy: None stands for none."""
    paths: dict[str, Any] = {}
    for name, one in policies.items():
        operations: dict[str, Any] = {}
        for method in ("get", "put", "delete", "post", "patch"):
            operation: dict[str, Any] = {
                "operationId": f"{method}_{name}",
                "responses": {"204": {"description": "Done."}},
            }
            if one is not None:
                operation["x-speakeasy-retries"] = one
            operations[method] = operation
        paths[f"/{name}"] = operations
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1"},
        "paths": paths,
    }


DOCUMENTS = {
    "plain": document("Plain", lamps=None),
    "own": document("Own", lamps=policy("429", "408")),
    "mixed": document(
        "Mixed",
        lamps=None,
        wires=policy("5XX"),
        plugs=policy("418", retryConnectionErrors=False),
        fuses={"strategy": "none"},
    ),
}  # fmt: skip


def generate(name: str, temporary: pytest.TempPathFactory) -> Sdk:
    path = shared_folder(temporary) / f"described_{name}.json"
    path.write_text(json.dumps(DOCUMENTS[name]), "utf-8")
    return generated(Source(f"retries_{name}", (path,), client="Shop"), temporary)


def read_claims(sdk: Sdk) -> dict[str, tuple[int, set[str]]]:
    """Read in the README how often, and after which statuses, each method is retried."""
    text = (sdk.folder / "README.md").read_text("utf-8")
    section = text.partition("## Retries and timeouts")[2].partition("\n## ")[0]
    verbs = {one.call: one.operation.partition("_")[0].upper() for one in sdk.methods}
    claims: dict[str, tuple[int, set[str]]] = {}
    for who, times, words in re.findall(
        r"^- (.*): (once|twice) after status (.*)$", section, re.MULTILINE
    ):
        statuses = set(re.findall(r"`(\w+)`", words))
        for call, verb in verbs.items():
            named = re.search(rf"\b{verb}\b", who) or f"`{call}`" in who
            if who == "All calls" or named:
                claims[call] = 1 + (times == "twice"), statuses
    return claims


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_the_readme_says_is_done(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    sdk = generate(name, tmp_path_factory)
    claims = read_claims(sdk)
    for mode in ("sync", "async"):
        with (
            bench() as server,
            calling(sdk, server.url, mode, "Shop", timeout=30) as call,
        ):
            for method in sdk.methods:
                assert _count_retries(sdk, server, call, method.call) == {
                    status: (
                        claims.get(method.call, (0, set()))[0]
                        if _covers(claims.get(method.call, (0, set()))[1], status)
                        else 0
                    )
                    for status in STATUSES
                }


def _covers(statuses: set[str], status: int) -> bool:
    return str(status) in statuses or f"{status // 100}XX" in statuses


def _count_retries(sdk: Sdk, server: Bench, call: Any, name: str) -> dict[int, int]:
    counts: dict[int, int] = {}
    for status in STATUSES:
        server.seen.clear()
        server.plays(Out(status, headers={"retry-after-ms": "1"}))
        with pytest.raises(sdk.load("errors").StatusError):
            call(name)
        counts[status] = len(server.seen) - 1
    return counts


def test_all_methods_and_statuses_are_told(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    plain = read_claims(generate("plain", tmp_path_factory))
    assert len(plain) == 3
    assert {tuple(sorted(one[1])) for one in plain.values()} == {
        ("408", "429", "500", "502", "503", "504")
    }
    own = read_claims(generate("own", tmp_path_factory))
    assert len(own) == 5
    assert {tuple(sorted(one[1])) for one in own.values()} == {("408", "429")}


def test_the_readme_of_the_sample_says_what_its_document_says() -> None:
    text = Path(ROOT / "generated/stackone/README.md").read_text("utf-8")
    section = text.partition("## Retries and timeouts")[2].partition("\n## ")[0]
    assert "twice after status `429` and `408` and after connection errors" in section
    assert "`500`" not in section
