"""Calling: what a generated SDK costs at run time, beside the libraries it stands on.

It is measured in a process of its own, and the server is another one, so that the CPU time is the client's alone.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

if TYPE_CHECKING:
    import httpx2
    from verdicts import Verdicts

GET_BAR = 1.12
RATE_BAR = 0.97
GROWTH_BAR = 1.0

ROUNDS = 201
TURNS = 20
PAGE = 100

USER = {
    "id": "usr_0187",
    "remote_id": "90210",
    "external_reference": "E-4711",
    "active": True,
    "email": "ada@bikes.test",
    "name": "Ada Lovelace",
    "phone_number": "+44 20 7946 0000",
    "created_at": "2025-03-04T05:06:07.000Z",
    "updated_at": "2025-04-05T06:07:08.000Z",
    "unified_custom_fields": {"team": "engines"},
}


@dataclass(frozen=True, slots=True)
class Pair:
    """The middle of our CPU time over theirs, round by round, and either's microseconds for one turn."""

    ratio: float
    ours: float
    theirs: float


def compared(ours: Callable[[int], object], theirs: Callable[[int], object]) -> Pair:
    """Do both in turn, in many short rounds, so that a busy machine slows both down; each turn is told its number."""
    clock = time.process_time
    rows: list[tuple[float, float]] = []
    for turn in range(ROUNDS + 1):
        spent: dict[Callable[[int], object], float] = {}
        for act in (ours, theirs) if turn % 2 else (theirs, ours):
            start = clock()
            for number in range(turn * TURNS, (turn + 1) * TURNS):
                act(number)
            spent[act] = (clock() - start) / TURNS * 1_000_000
        rows.append((spent[ours], spent[theirs]))
    rows = rows[1:]  # the first round makes what is made once
    return Pair(
        median(our / their for our, their in rows),
        median(our for our, _ in rows),
        median(their for _, their in rows),
    )


@contextmanager
def canned(body: bytes) -> Iterator[str]:
    """Run the server in another process."""
    with tempfile.NamedTemporaryFile() as file:
        file.write(body)
        file.flush()
        command = [
            sys.executable,
            str(Path(__file__).with_name("canned.py")),
            file.name,
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            try:
                yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
            finally:
                server.terminate()


def one_get(stackone: Any) -> tuple[Pair, Pair]:
    """One GET of one object beside httpx2, which is given the query apart, or else a finished URL.

    Either sends the same header, goes to another path each time and reads the answer as JSON.
    """
    import httpx2

    key = {"authorization": "Basic a2V5Og=="}
    with (
        canned(json.dumps({"data": USER}).encode()) as url,
        stackone.StackOne(username="key", password="", base_url=url) as sdk,
        httpx2.Client(base_url=url, headers=key) as raw,
    ):
        users = sdk.lms

        def ours(number: int) -> object:
            return users.get_user(
                id=f"usr_{number}", x_account_id="1", fields="id,name"
            )

        def apart(number: int) -> object:
            return raw.get(
                f"/unified/lms/users/usr_{number}",
                params={"fields": "id,name"},
                headers={"x-account-id": "1"},
            ).json()

        def finished(number: int) -> object:
            return raw.get(
                f"/unified/lms/users/usr_{number}?fields=id%2Cname",
                headers={"x-account-id": "1"},
            ).json()

        return compared(ours, apart), compared(ours, finished)


def one_page() -> Pair:
    """A page of 25 objects, read by the SDK and by pydantic, which is given ordinary classes with the same fields."""
    import httpx2
    from stackone._runtime.errors import Reply
    from stackone._runtime.serialization.plan import plan_of
    from stackone.operations.lms_list_users import OPERATION

    users = [{**USER, "id": f"usr_{number}"} for number in range(25)]
    body = json.dumps({"next": "a", "data": users}).encode()
    headers = httpx2.Headers({"content-type": "application/json"})
    reply = Reply("list", "GET", "/", 200, "OK", headers, body)
    reader = plan_of(OPERATION).reader
    logger = logging.getLogger("stackone")

    def read(reply: Reply) -> Any:
        return reader.read(reply, logger, is_strict=False)

    plain = ordinary(OPERATION.answers[0].type, {})
    assert plain.model_validate_json(body).model_dump() == read(reply).model_dump()
    return compared(lambda _: read(reply), lambda _: plain.model_validate_json(body))


def ordinary(shape: Any, known: dict[type, Any]) -> Any:
    """Give an annotation with each class of the SDK replaced by one that pydantic makes of the same fields."""
    from pydantic import BaseModel, ConfigDict, create_model

    if isinstance(shape, type) and issubclass(shape, BaseModel):
        if shape not in known:
            fields: dict[str, Any] = {
                name: (ordinary(field.annotation, known), field)
                for name, field in shape.model_fields.items()
            }
            config = ConfigDict(populate_by_name=True)
            known[shape] = create_model(shape.__name__, __config__=config, **fields)
        return known[shape]
    origin, arguments = get_origin(shape), get_args(shape)
    if origin in {Union, UnionType}:
        return Union[tuple(ordinary(one, known) for one in arguments)]  # noqa: UP007
    if origin is Annotated:
        return Annotated[(ordinary(arguments[0], known), *arguments[1:])]
    if origin is list:
        return list[ordinary(arguments[0], known)]
    return shape


def peaks(stackone: Any) -> tuple[float, float]:
    """The most MB that Python holds while 10,000 items pass by, and while 100,000 do."""

    import httpx2

    def most(count: int) -> float:
        def answer(request: httpx2.Request) -> httpx2.Response:
            start = int(request.url.params.get("next") or 0)
            data = [{"id": str(number)} for number in range(start, start + PAGE)]
            after = start + PAGE if start + PAGE < count else None
            return httpx2.Response(
                200, json={"data": data, "next": after and str(after)}
            )

        with (
            httpx2.Client(transport=httpx2.MockTransport(answer)) as http,
            stackone.StackOne(username="key", password="", http_client=http) as sdk,
        ):
            tracemalloc.reset_peak()
            found = sum(1 for _ in sdk.lms.list_users(x_account_id="1"))
        assert found == count
        return tracemalloc.get_traced_memory()[1] / 1_000_000

    most(PAGE)
    tracemalloc.start()
    try:
        return most(10_000), most(100_000)
    finally:
        tracemalloc.stop()


def printed(sdk: Path, verdicts: Verdicts) -> None:
    """Measure the SDK in a folder in a process of its own, and print the figures beside their bars."""
    command = [sys.executable, str(Path(__file__)), str(sdk)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found = json.loads(done.stdout)
    apart, finished, page = (
        Pair(**found[name]) for name in ("apart", "finished", "page")
    )
    few, many = found["few"], found["many"]
    print(
        f"\n{'calls of the SDK (client CPU alone)':44}{'CPU us':>9}{'beside':>9}{'ratio':>8}"
    )
    for name, pair in (
        ("one GET beside httpx2, query given apart", apart),
        ("one GET beside httpx2, URL given finished", finished),
    ):
        row(name, pair, pair.ratio, verdicts.of(name, pair.ratio, GET_BAR, ""))
    name = "25 items read, rate beside pydantic's"
    rate = 1 / page.ratio
    row(name, page, rate, verdicts.at_least(name, rate, RATE_BAR))
    print(f"{'10,000 items in pages, peak MB':44}{few:9.2f}")
    name = "100,000 items in pages, peak MB"
    verdict = verdicts.of(name, many - few, GROWTH_BAR, "MB more")
    print(f"{name:44}{many:9.2f}{'':17}  {verdict}")


def row(name: str, pair: Pair, figure: float, verdict: str) -> None:
    print(f"{name:44}{pair.ours:9.0f}{pair.theirs:9.0f}{figure:8.2f}  {verdict}")


def main() -> None:
    sys.path.insert(0, sys.argv[1])
    import stackone

    apart, finished = one_get(stackone)
    few, many = peaks(stackone)
    figures = {
        "apart": asdict(apart),
        "finished": asdict(finished),
        "page": asdict(one_page()),
        "few": few,
        "many": many,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
