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

Base64Bytes = rt.octets.Base64Bytes
Base64UrlBytes = rt.octets.Base64UrlBytes
IsoDuration = rt.duration.IsoDuration
Model = rt.model.Model
Tagged = rt.model.Tagged
Unknown = rt.model.Unknown


class Hire(Model):
    length: IsoDuration | None = None
    photo: Base64Bytes | None = None
    link: Base64UrlBytes | None = None
    price: rt.decimals.DecimalText | None = None
    weight: rt.decimals.DecimalNumber | None = None
    at: rt.dates.IsoDateTime | None = None
    day: rt.dates.IsoDate | None = None
    clock: rt.dates.IsoTime | None = None
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
        *(
            "P0.5Y1M",
            "PT1.5H1M",
            "",
            "P",
            "PT",
            "P1",
            "1D",
            "P1S",
            "PT1D",
            "P1DT",
            "P1D ",
            "P-1D",
            "P1D1Y",
        ),
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
    ("name", "value", "octets"),
    [
        ("photo", "AQI=", b"\1\2"),
        ("photo", "//+/", b"\xff\xff\xbf"),
        ("photo", "", b""),
        ("photo", "data:image/png;base64,AQI=", b"\1\2"),
        ("link", "AQI", b"\1\2"),
        ("link", "AQI=", b"\1\2"),
        ("link", "__-_", b"\xff\xff\xbf"),
    ],
)
def test_base64_comes_back_as_it_was(name: str, value: str, octets: bytes) -> None:
    hire = rt.reading.JsonReader(Hire).read(json.dumps({name: value}))
    assert isinstance(hire, Hire)
    assert getattr(hire, name) == octets
    assert hire.to_dict() == {name: value}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("photo", text) for text in ("A", "AQI", "AQI==", "AQ\nI=", " AQI=", "__-_")),
        *(("photo", text) for text in ("AQI!", "AQJ=", "data:text/plain,a", "\xe4", 3)),
        *(("link", text) for text in ("A", "AQ==I", "//+/", "AQI==", "A QI", ["AQI="])),
    ],
)
def test_what_is_no_base64_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValidationError):
        rt.reading.JsonReader(Hire).read(json.dumps({name: value}))


def test_octets_that_a_caller_gives_as_text_go_as_they_are() -> None:
    for text in ("AQI", "data:text/plain,a", "no base64!"):
        assert Hire.model_validate({"photo": text}).to_dict() == {"photo": text}
    for value in (3, None, ["AQI="]):
        with pytest.raises(ValidationError):
            TypeAdapter[bytes](Base64Bytes).validate_python(value)
    assert Hire(photo=b"\1\2", link=b"\1\2").to_dict() == {
        "photo": "AQI=",
        "link": "AQI",
    }


DIGITS = "12345678901234567890.12"


@pytest.mark.parametrize(
    "number",
    [
        *(
            "0.1",
            "1.10",
            "5",
            "5.00",
            "-0.0",
            "1e2",
            "1E-7",
            "0.1000000000000000000001",
        ),
        *(DIGITS, f"-{DIGITS}", "1e400", "123456789012345678901234567890"),
    ],
)
def test_a_decimal_that_is_a_number_keeps_its_digits(number: str) -> None:
    text = f'{{"weight":{number}}}'
    reader = rt.reading.JsonReader(Hire)
    for _ in range(2):
        hire = reader.read(text)
        assert isinstance(hire, Hire)
        assert str(hire.weight) == str(Decimal(number))
        assert Decimal(str(hire.to_dict()["weight"])) == Decimal(number)
        stored = Hire.model_validate_json(hire.model_dump_json(exclude_unset=True))
        assert stored.weight == hire.weight


def test_other_numbers_of_such_an_answer_are_floats() -> None:
    reader = rt.reading.JsonReader(Hire)
    hire = reader.read('{"weight": 0.10, "count": 1.50, "more": [1e2, {"a": 0.5}]}')
    assert isinstance(hire, Hire)
    assert (hire.weight, hire.count) == (Decimal("0.10"), 1.5)
    assert json.dumps(hire.to_dict()["more"]) == '[100.0, {"a": 0.5}]'


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


def test_a_decimal_that_travels_as_text_is_sent_as_text() -> None:
    values: Any = [3, Decimal("1.10"), "1.10"]
    sent = [Hire(price=value).to_dict()["price"] for value in values]
    assert sent == ["3", "1.10", "1.10"]


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
        ("at", "2024-01-31T09:30:00", MOMENT.replace(tzinfo=None)),
        ("day", "2024-01-31", MOMENT.date()),
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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("at", text) for text in ("2024-01-31", "1706693400", "20240131T093000Z")),
        *(("at", text) for text in ("2024-W05-3T09:30:00Z", "2024-01-31T09:30Z")),
        *(
            ("at", text)
            for text in ("2024-01-31T093000.0Z", "2024-01-31T09:30:00+0100")
        ),
        *(("at", text) for text in ("2024-01-31T24:00:00Z", "2024-01-31T09:30:61Z")),
        *(("at", text) for text in ("2024-01-31T09:30:60Z", "2024-01-30T23:59:60Z")),
        *(("at", value) for value in (5, 5.0, True, dt.date(2024, 1, 31))),
        *(("day", text) for text in ("20240131", "2024-W05-3", "2024-01-31T00:00:00Z")),
        *(("day", value) for value in (0, 86400, MOMENT)),
        *(("clock", value) for value in ("0930", "9:30", "25:00:00", 34200, 0.5)),
        *(("price", text) for text in ("1_000", " 1", "NaN", "\u0661", True, "1,5")),
        *(("weight", value) for value in ("1_0", float("inf"), Decimal("NaN"), True)),
        *(("count", value) for value in (float("inf"), float("nan"))),
    ],
)
def test_what_is_spelled_otherwise_is_refused(name: str, value: object) -> None:
    with pytest.raises(ValidationError):
        Hire.model_validate({name: value})


def test_a_moment_that_a_caller_gives_has_its_offset() -> None:
    naive = MOMENT.replace(tzinfo=None)
    with pytest.raises(ValidationError, match=r"(?s)at.*offset from UTC"):
        Hire(at=naive)
    hire = Hire()
    hire.at = naive
    with pytest.raises(ValueError, match="offset from UTC"):
        hire.to_dict()


@pytest.mark.parametrize(
    "text",
    [
        *("2016-12-31T23:59:60Z", "2016-12-31T15:59:60.25-08:00"),
        *("2017-01-01T05:29:60+05:30", "1990-06-30t23:59:60z"),
    ],
)
def test_leap_seconds_are_read(text: str) -> None:
    hire = Hire.model_validate_json(json.dumps({"at": text}))
    assert hire.at is not None
    assert hire.at.astimezone(dt.UTC).strftime("%M:%S") == "59:59"
    assert hire.to_dict() == {"at": text}


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
