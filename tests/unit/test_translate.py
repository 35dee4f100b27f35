"""Usage examples in TypeScript, told in Python."""

from __future__ import annotations

import pytest
from tests.unit.reconcile_shop import (
    enum_page,
    group_page,
    link,
    method,
    object_page,
    union_page,
)

from specpress.diagnostics import Report
from specpress.docs import Docs, read_docs
from specpress.docs.pages import DocSample
from specpress.facts import Facts
from specpress.plan import plan
from specpress.plan.model import Package
from specpress.reconcile import build_outline, reconcile
from specpress.reconcile.stated_facts import StatedFacts
from specpress.survey import Settings, Survey, survey
from specpress.translate import Snippet, Translator, UntranslatableError

PAGES = {
    "sdk/models/shared/frame.md": enum_page(
        "Frame", ("Steel", "steel"), ("True", "true")
    ),
    "sdk/models/shared/wheel.md": union_page(
        "Wheel", "number", "shared.Tyre", "string[]"
    ),
    "sdk/models/shared/tyre.md": object_page(
        "Tyre", ("innerTube", "*boolean*", True, "N/A")
    ),
    "sdk/models/shared/bike.md": object_page(
        "Bike",
        ("frame", link("Frame"), True, "N/A"),
        ("wheels", "*shared.Wheel*[]", False, "N/A"),
        ("builtAt", "[Date](https://developer.mozilla.org/Date)", False, "N/A"),
        ("photo", "*Uint8Array*", False, "N/A"),
        ("extra", "Record<string, *any*>", False, "N/A"),
    ),
    "sdk/models/operations/addbikerequest.md": object_page(
        "AddBikeRequest",
        ("shopId", "*string*", True, "N/A"),
        ("bike", link("Bike"), True, "N/A"),
    ),
    "sdks/bikes/README.md": group_page(
        "Bikes",
        method(
            "addBike",
            "add_bike",
            "post /shops/{shopId}/bikes",
            request=link("AddBikeRequest", "operations"),
        ),
    ),
}


@pytest.fixture(scope="module")
def made() -> tuple[Docs, Survey, Package]:
    report = Report()
    docs = read_docs(sorted(PAGES.items()), report)
    stated = StatedFacts(Facts())
    api = reconcile(build_outline(docs, "Bikes", stated, report), docs, report, stated)
    settings = Settings("bikes", "bikes")
    offered = survey(api, settings, report)
    return docs, offered, plan(offered, settings, report)


def told(made: tuple[Docs, Survey, Package], arguments: str) -> Snippet:
    docs = made[0]
    text = f"const result = await shop.bikes.addBike({arguments});"
    return Translator(*made).snippet(docs.methods[0], DocSample(None, text, 1))


def test_a_whole_program(made: tuple[Docs, Survey, Package]) -> None:
    snippet = told(
        made,
        """{
          shopId: "s-1",
          bike: {
            frame: Frame.Steel,
            wheels: [28, { innerTube: true }, ["a", "b"]],
            builtAt: new Date("2031-05-06T07:08:09Z"),
            extra: {"some-key": null, "more": [1.5, undefinedValue.Not]},
          },
        }""".replace(", undefinedValue.Not", ""),
    )
    assert snippet.text == """\
import datetime as dt

from bikes import BikeShop, models

client = BikeShop()
result = client.bikes.add_bike(
    shop_id="s-1",
    frame=models.Frame.STEEL,
    wheels=[28, models.Tyre(inner_tube=True), ["a", "b"]],
    built_at=dt.datetime.fromisoformat("2031-05-06T07:08:09Z"),
    extra={"some-key": None, "more": [1.5]},
)
"""


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("{frame: Frame.True}", "frame=models.Frame.TRUE"),
        ('{frame: "steel"}', "frame=models.Frame.STEEL"),
        (
            "{frame: Frame.Steel, builtAt: undefined}",
            "frame=models.Frame.STEEL",
        ),
        (
            '{frame: "steel", photo: await openAsBlob("a.png")}',
            'frame=models.Frame.STEEL, photo=Path("a.png").read_bytes()',
        ),
        (
            '{frame: "steel", photo: new Uint8Array([1, 2])}',
            "frame=models.Frame.STEEL, photo=bytes([1, 2])",
        ),
    ],
)
def test_values(made: tuple[Docs, Survey, Package], value: str, code: str) -> None:
    text = told(made, f'{{shopId: "s", bike: {value}}}').call
    said = " ".join(text.split()).replace("( ", "(").replace(", )", ")")
    assert said == f'result = client.bikes.add_bike(shop_id="s", {code})'


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ("{shop: 1}", "there is no argument `shop`"),
        ("{shopId: 1}", "1 is given for a string"),
        ("{bike: {}}", "`Bike` needs `frame`"),
        ("{bike: {frame: Frame.Wood}}", "no page tells the value of `Frame.Wood`"),
        ('{bike: {frame: "wood"}}', "'wood' is not a member of `Frame`"),
        ("{bike: {gears: 3}}", "`Bike` has no field `gears`"),
        (
            '{bike: {builtAt: new Date("soon")}}',
            "'soon' is no date-time",
        ),
        ('{bike: {wheels: ["x"]}}', "'x' is none of 3 types"),
        (
            "{bike: {extra: {a: some.call()}}}",
            "a call of `some.call` is no value of Python's",
        ),
        ("bike", "its request is no object"),
        ("{bike: {", "property name expected"),
    ],
)
def test_what_cannot_be_told_is_refused_with_the_reason(
    made: tuple[Docs, Survey, Package], arguments: str, reason: str
) -> None:
    with pytest.raises(UntranslatableError) as refused:
        told(made, arguments)
    assert str(refused.value) == reason
