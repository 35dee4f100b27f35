"""Usage examples: TypeScript literals to plain values."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.diagnostics import Report, Severity
from specpress.docs import load_folder, read_docs
from specpress.docs.literals import (
    CallValue,
    DateValue,
    EnumValue,
    NameValue,
    UndefinedValue,
    Value,
    read_value,
)
from specpress.docs.pages import DocMethod, DocSample
from specpress.docs.samples import parse_sample, read_sample
from specpress.docs.text_scanner import TextScanner, UnreadableError

STACKONE = Path(__file__).parents[2] / ".." / "shared" / "stackone"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{}", {}),
        ("[]", []),
        ("[1, 2.5, -3, 1e3, 0x1F, 1_000, 7n,]", [1, 2.5, -3, 1000.0, 31, 1000, 7]),
        ("[true, false, null]", [True, False, None]),
        ("undefined", UndefinedValue()),
        ("-Infinity", -math.inf),
        (
            '{ id: "b-1", "wheel size": 28, 7: [], }',
            {"id": "b-1", "wheel size": 28, "7": []},
        ),
        ("{ // the frame\n  frame: /* of */ 'steel' }", {"frame": "steel"}),
        ("{ id }", {"id": NameValue("id")}),
        (r'"a\"b\\c\n\t\u00e9\x41\u{1F6B2}\q"', 'a"b\\c\n\té' + "A\U0001f6b2q"),
        (r'"\ud83d\udeb2"', "\U0001f6b2"),
        (r'"\ud83d"', "\ufffd"),
        ("`two\nlines for $5`", "two\nlines for $5"),
        ('new Date("2021-01-01T01:01:01.000Z")', DateValue("2021-01-01T01:01:01.000Z")),
        ("Frame.Steel", EnumValue("Frame", "Steel")),
        ("components.Frame.Steel", EnumValue("components.Frame", "Steel")),
        ('await openAsBlob("a.png")', CallValue("openAsBlob", ("a.png",))),
        ("new Uint8Array([1, 2])", CallValue("Uint8Array", ([1, 2],))),
        ('new TextEncoder().encode("0x")', CallValue("TextEncoder.encode", ("0x",))),
    ],
)
def test_values(text: str, value: Value) -> None:
    cursor = TextScanner(text)
    assert read_value(cursor) == value
    assert cursor.at_end


def test_nan() -> None:
    value = read_value(TextScanner("NaN"))
    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "{ a: 1 b: 2 }",
        "{ ...rest }",
        '"open',
        '"line\nbreak"',
        "`${x}`",
        "[" * 5000,
        "-" * 5000 + "1",
        "-true",
        "() => 1",
        r'"\u{110000}"',
    ],
)
def test_what_is_no_literal_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read_value(TextScanner(text))


SAMPLE = """\
import { openAsBlob } from "node:fs";
import { Shop } from "@shop/bikes";
import {
  Frame,
  Wheel as Disc,
} from "@shop/bikes/sdk/models/shared";

const shop = new Shop({ security: { password: "" } });

const result = await shop.bikes.parts.list({
  frame: Frame.Steel,
}, "b-1");

for await (const page of result) {}
"""


def test_the_call_is_found() -> None:
    sample = parse_sample(SAMPLE)
    assert sample.accessors == ("bikes", "parts", "list")
    assert sample.arguments == ({"frame": EnumValue("Frame", "Steel")}, "b-1")
    assert sample.imports["Frame"] == "@shop/bikes/sdk/models/shared"
    assert sample.imports["Disc"] == "@shop/bikes/sdk/models/shared"


def method_with(text: str) -> DocMethod:
    return DocMethod(
        *(None, None, None, "bikes", "bikes", "list", None, None, False, None, None),
        errors=(),
        paginated=False,
        parameters=(),
        samples=(DocSample(None, text, 40),),
        file="bikes/README.md",
        line=30,
    )


def test_what_cannot_be_read_is_located() -> None:
    report = Report()
    method = method_with("const result =\n  await shop.bikes.list({ a: ? });")
    assert read_sample(method, method.samples[0], report) is None
    (finding,) = report
    assert (finding.severity, finding.code) == (Severity.WARNING, "docs/sample")
    assert str(finding.place) == "bikes/README.md:41:30"


@given(st.text(alphabet="{}[]()\"'`\\:,.-+/* \nab1newDate$", max_size=80))
def test_any_text_is_a_sample_or_refused(text: str) -> None:
    report = Report()
    method = method_with("await a.b(" + text)
    sample = read_sample(method, method.samples[0], report)
    assert (sample is None) == bool(len(report))


@pytest.mark.skipif(
    not STACKONE.is_dir(), reason="the StackOne docs are not beside the repository"
)
def test_every_example_of_a_real_sdk_is_read() -> None:
    report = Report()
    folder = STACKONE / "2025-12-03" / "docs" / "sdks"
    docs = read_docs(load_folder(folder, Report()), Report())
    for method in docs.methods:
        (told,) = method.samples
        sample = read_sample(method, told, report)
        assert sample is not None
        assert sample.accessors == (method.group, method.name)
        assert 1 <= len(sample.arguments) <= 2
    assert len(docs.methods) == 290
    assert len(report) == 0
