"""Values that travel as text, and unions that are told apart by a tag: read, held and sent back."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
import time
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError, create_model
from tests.behaviour import runtime_sample as rt

Base64Bytes = rt.scalars.Base64Bytes
Base64UrlBytes = rt.scalars.Base64UrlBytes
IsoDuration = rt.duration.IsoDuration
Model = rt.model.Model
Tagged = rt.model.Tagged
Unknown = rt.model.Unknown


class Hire(Model):
    length: IsoDuration | None = None
    photo: Base64Bytes | None = None
    link: Base64UrlBytes | None = None
    price: rt.scalars.DecimalText | None = None
    weight: rt.scalars.DecimalNumber | None = None
    at: rt.scalars.IsoDateTime | None = None
    day: rt.scalars.IsoDate | None = None
    clock: rt.scalars.IsoTime | None = None
    count: rt.scalars.JsonNumber | None = None


@pytest.mark.parametrize(
    "value",
    [
        *("P1Y2M3W4DT5H6M7.890S", "P1Y", "P1M", "PT1M", "PT0S", "-P1D", "+P1D", "P0D"),
        *("PT36H", "P0.5Y", "PT0,5S", "P1DT12H", "PT0.000001S", "P007D"),
    ],
)
def test_durations_come_back_as_they_were(value: str) -> None:
    text = json.dumps({"length": value})
    hire = Hire.model_validate_json(text)
    assert json.dumps(hire.to_dict()) == text
    assert str(hire.length) == value
    assert Hire(length=hire.length) == hire


@pytest.mark.parametrize(
    "value",
    [
        *("", "P", "PT", "P1", "1D", "P1S", "PT1D", "P1DT", "P1D ", "P-1D", "P1D1Y"),
        *("p1d", "P\u0661D", "P" + "1" * 5_000 + "X", 3, True, ["P1D"]),
    ],
)
def test_what_is_no_duration_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        Hire.model_validate({"length": value})


def test_durations_and_timedeltas() -> None:
    assert IsoDuration.parse("P1W1DT1H1M1.5S").timedelta() == dt.timedelta(
        weeks=1, days=1, hours=1, minutes=1, seconds=1.5
    )
    assert IsoDuration.parse("-PT90M").timedelta() == -dt.timedelta(minutes=90)
    with pytest.raises(ValueError, match="no fixed length"):
        IsoDuration.parse("P1M").timedelta()
    assert IsoDuration.parse("P1M") != IsoDuration.parse("PT1M")
    assert IsoDuration.parse("P1.0D") == IsoDuration.parse("P1D")
    assert str(IsoDuration(years=Decimal(1), hours=Decimal(10))) == "P1YT10H"
    values: Any = {"length": dt.timedelta(days=-1, seconds=5)}
    assert Hire(**values).to_dict() == {"length": "-PT86395S"}


@given(st.timedeltas())
def test_every_timedelta_survives(value: dt.timedelta) -> None:
    made = IsoDuration.of(value)
    assert made.timedelta() == value
    assert IsoDuration.parse(str(made)) == made


@given(st.binary(max_size=40))
def test_octets_travel_as_base64(value: bytes) -> None:
    hire = Hire(photo=value, link=value)
    again = Hire.model_validate_json(json.dumps(hire.to_dict()))
    assert (again.photo, again.link) == (value, value)
    assert again.to_dict() == hire.to_dict()


@pytest.mark.parametrize(
    ("value", "octets"),
    [
        ("AQI=", b"\1\2"),
        ("AQI", b"\1\2"),
        ("__-_", b"\xff\xff\xbf"),
        ("//+/", b"\xff\xff\xbf"),
        ("AQ\r\nI=", b"\1\2"),
        ("", b""),
    ],
)
def test_base64_comes_back_as_it_was(value: str, octets: bytes) -> None:
    for name in ("photo", "link"):
        hire = Hire.model_validate({name: value})
        assert getattr(hire, name) == octets
        assert hire.to_dict() == {name: value}


@pytest.mark.parametrize("value", ["A", "AQI!", "ä", 3, None, ["AQI="]])
def test_what_is_no_base64_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter[bytes](Base64Bytes).validate_python(value)


def test_decimals() -> None:
    hire = Hire.model_validate_json('{"price": "1.10", "weight": 0.1}')
    assert (hire.price, hire.weight) == (Decimal("1.10"), Decimal("0.1"))
    assert json.dumps(hire.to_dict()) == '{"price": "1.10", "weight": 0.1}'
    whole = Hire.model_validate_json('{"weight": 12345678901234567890}')
    assert json.dumps(whole.to_dict()) == '{"weight": 12345678901234567890}'


@pytest.mark.parametrize("price", ['"1e5"', '"+1.0"', '"0.10"', "3", "2.5"])
def test_a_decimal_that_is_text_comes_back_as_it_was(price: str) -> None:
    text = f'{{"price": {price}}}'
    assert json.dumps(Hire.model_validate_json(text).to_dict()) == text


MOMENT = dt.datetime(2024, 1, 31, 9, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("at", "2024-01-31T09:30:00Z", MOMENT),
        ("at", "2024-01-31T09:30:00.000Z", MOMENT),
        ("at", "2024-01-31T09:30:00+00:00", MOMENT),
        ("at", "2024-01-31T15:00:00+05:30", MOMENT),
        ("at", "2024-01-31 09:30:00Z", MOMENT),
        ("at", "2024-01-31t09:30:00z", MOMENT),
        ("at", "2024-01-31T09:30:00.000000001Z", MOMENT),
        ("at", 1706693400, MOMENT),
        ("at", "2024-W05-3T09:30:00Z", MOMENT),
        ("at", "2024-01-31T09:30:00", MOMENT.replace(tzinfo=None)),
        ("day", "2024-01-31", MOMENT.date()),
        ("day", "20240131", MOMENT.date()),
        ("day", "2024-W05-3", MOMENT.date()),
        ("day", "2024-01-31T00:00:00Z", MOMENT.date()),
        ("clock", "09:30", dt.time(9, 30)),
        ("clock", "09:30:00Z", dt.time(9, 30, tzinfo=dt.UTC)),
        ("clock", "09:30:00.5", dt.time(9, 30, 0, 500_000)),
        ("count", 5, 5),
        ("count", 5.0, 5),
        ("count", 12345678901234567890123, 12345678901234567890123),
    ],
)
def test_what_is_read_comes_back_as_it_was(
    name: str, value: object, read: object
) -> None:
    text = json.dumps({name: value})
    for hire in (Hire.model_validate_json(text), Hire.model_validate({name: value})):
        assert getattr(hire, name) == read
        stored = pickle.dumps(hire)
        for one in (
            hire,
            copy.deepcopy(hire),
            pickle.loads(stored),  # noqa: S301 - its own
        ):
            assert json.dumps(one.to_dict()) == text
            assert one.model_dump_json(exclude_unset=True) == text.replace(": ", ":")


def test_what_is_computed_is_written_as_usual() -> None:
    hire = Hire.model_validate({"at": "2024-01-31T09:30:00.000Z"})
    assert hire.at is not None
    assert repr(hire.at) == repr(MOMENT)
    hire.at += dt.timedelta(hours=1)
    assert hire.to_dict() == {"at": "2024-01-31T10:30:00Z"}
    assert Hire(at=MOMENT, day=MOMENT.date()).to_dict() == {
        "at": "2024-01-31T09:30:00Z",
        "day": "2024-01-31",
    }


@pytest.mark.parametrize("name", ["at", "day", "clock", "price", "count"])
@pytest.mark.parametrize("value", ["", "x", [], {}, "2024-13-01"])
def test_what_is_no_such_value_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Hire.model_validate({name: value})


def test_classes_describe_themselves() -> None:
    described = Hire.model_json_schema()["properties"]
    for name, form in (("at", "date-time"), ("day", "date"), ("clock", "time")):
        assert {"type": "string", "format": form} in described[name]["anyOf"]
    assert {"type": "string"} in described["length"]["anyOf"]
    assert Hire.model_json_schema(mode="serialization")["properties"].keys() >= {"at"}


# --- unions ----------------------------------------------------------------------------------------------------------


class Kind(StrEnum):
    LORRY = "lorry"
    COACH = "coach"


class OldKind(str, Enum):  # noqa: UP042 - what other code may give
    LORRY = "lorry"


class Lorry(Model):
    type: str
    load: int | None = None


class Coach(Model):
    type: Kind
    seats: int | None = None


CHOSEN = Tagged("type", {"lorry": Lorry, "coach": Coach}, unknown=Unknown)
VEHICLE: TypeAdapter[Any] = TypeAdapter(Annotated[Lorry | Coach | Unknown, CHOSEN])
CLOSED: TypeAdapter[Any] = TypeAdapter(
    Annotated[Lorry | Coach, Tagged("type", {"lorry": Lorry, "coach": Coach})]
)


@pytest.mark.parametrize("adapter", [VEHICLE, CLOSED])
def test_the_tag_decides(adapter: TypeAdapter[Any]) -> None:
    assert type(adapter.validate_json('{"type": "lorry", "seats": 3}')) is Lorry
    assert type(adapter.validate_json('{"type": "coach", "load": 3}')) is Coach
    for tag in (Kind.LORRY, OldKind.LORRY):
        assert type(adapter.validate_python({"type": tag, "seats": 3})) is Lorry
    coach = Coach(type=Kind.COACH)
    assert adapter.validate_python(coach) is coach
    with pytest.raises(ValidationError, match="load"):
        adapter.validate_json('{"type": "lorry", "load": "much"}')


@pytest.mark.parametrize(
    "value", [{"type": "tram", "load": 3}, {"type": "tram", "rails": [1, None]}]
)
def test_an_unknown_tag_survives(value: dict[str, Any]) -> None:
    found = VEHICLE.validate_json(json.dumps(value))
    kind: type = type(found)
    assert kind is Unknown
    assert found.type == "tram"
    assert VEHICLE.dump_python(found, mode="json") == value
    assert VEHICLE.validate_python(found) is found


def test_tags_that_are_missing_or_no_text() -> None:
    assert isinstance(VEHICLE.validate_python({"seats": 3}), Model)
    tags: list[Any] = [3, None, [], {}]
    for tag in tags:
        assert isinstance(VEHICLE.validate_python({"type": tag}), Model)
    values: list[Any] = [3, None, "lorry", []]
    for value in values:
        with pytest.raises(ValidationError):
            VEHICLE.validate_python(value)


def test_a_member_costs_the_same_among_many() -> None:
    make: Any = create_model
    kinds: list[Any] = [make(f"Kind{n}", __base__=Model, type=str) for n in range(200)]
    tags = {f"k{n}": kind for n, kind in enumerate(kinds)}
    union: Any = kinds[0]
    for kind in kinds[1:]:
        union = union | kind
    two: Any = kinds[0] | kinds[1]
    shapes: list[Any] = [
        Annotated[union, Tagged("type", tags)],
        Annotated[two, Tagged("type", {"k0": kinds[0], "k1": kinds[1]})],
    ]
    many, few = (TypeAdapter[Any](shape) for shape in shapes)
    assert type(many.validate_json('{"type": "k199"}')) is kinds[199]

    def cost(adapter: TypeAdapter[Any], text: str) -> float:
        best = 1e9
        for _ in range(5):
            began = time.process_time()
            for _ in range(2_000):
                adapter.validate_json(text)
            best = min(best, time.process_time() - began)
        return best

    assert cost(many, '{"type": "k199"}') < 3 * cost(few, '{"type": "k1"}')


def test_a_model_shows_what_is_set() -> None:
    bike = rt.Bike.model_validate({"id": "b1", "owner": None, "bell": True})
    assert repr(bike) == "Bike(id='b1', owner=None, bell=True)"
    assert str(bike) == "id='b1' owner=None bell=True"
