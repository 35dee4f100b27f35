"""One call is easy to step through with a debugger: few functions, in few modules, not deep."""

from __future__ import annotations

import sys
from types import CodeType, FrameType

import httpx2
import pytest
from tests.behaviour import runtime_sample as rt
from tests.behaviour.runtime_typed import TypedShop

FUNCTIONS, MODULES, DEPTH = 30, 10, 7


def is_ours(frame: FrameType) -> bool:
    name = frame.f_globals.get("__name__", "")
    return "_runtime." in name or name.endswith("runtime_typed")


def depth_of(frame: FrameType | None) -> int:
    depth = 0
    while frame is not None:
        depth += is_ours(frame)
        frame = frame.f_back
    return depth


def test_one_post(monkeypatch: pytest.MonkeyPatch) -> None:
    # Other tests have a call traced as soon as they are imported.
    monkeypatch.delitem(sys.modules, "opentelemetry.trace", raising=False)
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json={"id": "7"}))
    http = httpx2.Client(transport=transport)
    called: dict[CodeType, str] = {}
    deepest = 0

    def watch(frame: FrameType, event: str, _: object) -> None:
        nonlocal deepest
        if event == "call" and is_ours(frame):
            called[frame.f_code] = frame.f_globals["__name__"]
            deepest = max(deepest, depth_of(frame))

    with TypedShop("http://127.0.0.1", http_client=http) as shop:

        def place() -> rt.Bike:
            return shop.bikes.place("1", x_shop_id="s", bike_id="2", note="n")

        place()  # the first call loads and builds what it needs
        sys.setprofile(watch)
        try:
            bike = place()
        finally:
            sys.setprofile(None)
    assert bike == rt.Bike(id="7")
    names = sorted(f"{module}.{code.co_qualname}" for code, module in called.items())
    assert 10 < len(names) <= FUNCTIONS, names
    assert len(set(called.values())) <= MODULES, sorted(set(called.values()))
    assert 3 < deepest <= DEPTH
