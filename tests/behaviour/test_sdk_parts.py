"""The parts of multipart bodies: their media types, their headers, what a caller gives for them, as they arrive."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.loopback import Caught, Loopback, Reply, loopback
from tests.behaviour.sdk import Sdk, Source, calling, generated

TRACK: dict[str, Any] = {"type": "object", "properties": {"title": {"type": "string"}}}
PNG = b"\x89PNG\xff"


def posted(
    identity: str, schema: dict[str, Any], media: str, **encoding: object
) -> dict[str, Any]:
    content: dict[str, Any] = {"schema": schema}
    if encoding:
        content["encoding"] = encoding
    return {
        "operationId": identity,
        "requestBody": {"required": True, "content": {media: content}},
        "responses": {"204": {"description": "Taken."}},
    }


def members(**properties: object) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


FILE = {"type": "string", "format": "binary"}
COVER = {"type": "string", "contentMediaType": "image/png"}
OPERATIONS = [
    posted(
        "sendCover",
        members(
            cover=COVER,
            back={"contentMediaType": "image/webp"},
            more={"type": "array", "items": COVER},
            lyrics={"type": "string", "contentMediaType": "text/html"},
            scan={"type": "string", "contentMediaType": "image/tiff", "contentEncoding": "base64"},
            labelled=COVER,
        ),
        "multipart/form-data",
        labelled={"contentType": "image/gif"},
    ),
    posted(
        "sendTrack",
        members(
            audio=FILE,
            art=FILE,
            notes=FILE,
            about=TRACK,
            comment={"type": "string"},
        ),
        "multipart/form-data",
        audio={"contentType": "audio/flac, audio/ogg"},
        art={"contentType": "image/*"},
        notes={"contentType": "application/pdf, */*"},
        about={"contentType": "application/xml, application/json"},
        comment={"contentType": "text/plain; charset=utf-8, text/html"},
    ),
    posted(
        "sendSheet",
        {"$ref": "#/components/schemas/Sheet"},
        "multipart/form-data",
        score={"contentType": "application/xml"},
        rows={"contentType": "text/csv"},
        words={"contentType": "text/plain", "headers": {"Content-Language": {"schema": {"type": "string"}}}},
        scan={"contentType": "application/pdf", "headers": {"Content-ID": {"required": True}}},
    ),
    posted("sendSheetAsJson", {"$ref": "#/components/schemas/Sheet"}, "application/json"),
    posted("sendFiles", {"type": "array", "items": FILE}, "multipart/form-data"),
    posted("sendRecords", {"type": "array", "items": TRACK}, "multipart/form-data"),
    posted("sendFile", FILE, "multipart/form-data"),
    posted("sendMixed", members(about=TRACK, audio=FILE), "multipart/mixed"),
    posted("sendRelated", members(about=TRACK, audio=FILE), "multipart/related"),
    posted(
        "sendJson",
        members(words={"type": "string"}, count={"type": "integer"}),
        "multipart/form-data",
        words={"contentType": "application/json"},
        count={"contentType": "application/json"},
    ),
    posted(
        "sendForm",
        members(words={"type": "string"}, more={"type": "array", "items": {"type": "string"}}),
        "application/x-www-form-urlencoded",
        words={"contentType": "application/json"},
        more={"contentType": "application/json"},
    ),
    posted("sendMixedList", {"type": "array", "items": TRACK}, "multipart/mixed"),
]  # fmt: skip
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tracks", "version": "1"},
    "paths": {f"/{one['operationId']}": {"post": one} for one in OPERATIONS},
    "components": {
        "schemas": {
            "Sheet": members(
                score=TRACK,
                rows={"type": "array", "items": TRACK},
                words={"type": "string"},
                scan=FILE,
            )
        }
    },
}
Send = Callable[..., Caught]


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    spec = tmp_path_factory.mktemp("parts") / "spec.json"
    spec.write_text(json.dumps(DOCUMENT), "utf-8")
    return generated(Source("parts_sdk", (spec,), client="Tracks"), tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        running.reply = Reply(204)
        yield running


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest, sdk: Sdk, server: Loopback) -> Iterator[Send]:
    """Give what calls an operation by its id, with either client, and gives what arrived."""
    names = {method.operation: method.call for method in sdk.methods}
    with calling(sdk, server.url, request.param, "Tracks", max_retries=0) as call:

        def sent(operation: str, **given: object) -> Caught:
            call(names[operation], **given)
            return server.last()

        yield sent


def parts_of(caught: Caught) -> list[EmailMessage]:
    """Read a multipart body with the standard library."""
    head = f"Content-Type: {caught.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + caught.body)
    parts: list[EmailMessage] = list(message.iter_parts())
    return parts


def types_of(caught: Caught) -> dict[str, str | None]:
    """Give the content type of each part by its name."""
    return {
        str(part.get_param("name", header="content-disposition")): part["content-type"]
        for part in parts_of(caught)
    }


def test_a_schema_tells_the_type_of_octets(send: Send) -> None:
    caught = send(
        "sendCover", cover=PNG, back=PNG, more=[PNG], lyrics="<p/>", labelled=PNG
    )
    assert types_of(caught) == {
        "cover": "image/png",
        "back": "image/webp",
        "more": "image/png",
        "lyrics": None,
        "labelled": "image/gif",
    }
    assert caught.body.count(PNG) == 4
    assert b"AQI=" in send("sendCover", scan=b"\x01\x02").body


def test_one_of_several_types_is_sent(send: Send, tmp_path: Path) -> None:
    song = tmp_path / "song.ogg"
    song.write_bytes(b"ogg")
    for given, expected in (
        ({"audio": b"flac"}, "audio/flac"),
        ({"audio": song}, "audio/ogg"),
        ({"audio": ("song.ogg", b"ogg")}, "audio/ogg"),
        ({"audio": ("song", b"x", "audio/wav")}, "audio/wav"),
        ({"art": ("art.webp", b"x")}, "image/webp"),
        ({"notes": b"%PDF"}, "application/pdf"),
        ({"notes": ("notes.txt", b"n")}, "text/plain"),
        ({"about": {"title": "t"}}, "application/json"),
        ({"comment": "c"}, 'text/plain; charset="utf-8"'),
    ):
        (media,) = types_of(send("sendTrack", **given)).values()
        assert media == expected


def test_a_type_that_is_not_admitted_is_asked_for(
    sdk: Sdk, server: Loopback, send: Send
) -> None:
    refused = sdk.load().RequestValidationError
    for given, words in (
        ({"art": PNG}, r"art: .* image/\*, and nothing tells which"),
        ({"art": ("art.pdf", b"x")}, "'art.pdf' is application/pdf"),
        ({"audio": ("song.wav", b"x")}, "audio/flac, audio/ogg"),
    ):
        with pytest.raises(refused, match=words):
            send("sendTrack", **given)
    assert not server.caught


def test_what_cannot_be_written_is_given_ready(
    sdk: Sdk, server: Loopback, send: Send
) -> None:
    caught = send("sendSheet", score="<score/>", rows=["title\nx\n", b"title\ny\n"])
    score, *rows = parts_of(caught)
    assert score["content-type"] == "application/xml"
    assert score.get_payload(decode=True) == b"<score/>"
    assert [one["content-type"] for one in rows] == ["text/csv", "text/csv"]
    with pytest.raises(sdk.load().RequestValidationError, match="score"):
        send("sendSheet", score={"title": "t"})
    assert not server.caught
    # The same object in JSON is what it was.
    caught = send("sendSheetAsJson", score={"title": "t"}, words="w")
    assert caught.json() == {"score": {"title": "t"}, "words": "w"}
    told = [one.text for one in sdk.findings if one.code == "plan/content-schema"]
    assert len(told) == 2
    assert "the part 'score' of sendSheet is sent as application/xml" in told[0]


def test_a_part_has_headers_of_its_own(sdk: Sdk, send: Send) -> None:
    caught = send(
        "sendSheet",
        scan=("a.pdf", b"%PDF", None, {"Content-ID": "<1>", "X-Page": "7"}),
        words=(None, b"mots", "text/plain", {"Content-Language": "fr"}),
    )
    words, scan = sorted(parts_of(caught), key=lambda part: part["content-type"])[::-1]
    assert (scan["content-id"], scan["x-page"]) == ("<1>", "7")
    assert (words["content-language"], words["content-type"]) == ("fr", "text/plain")
    assert b"\r\n\r\nplain\r\n" in send("sendSheet", words="plain").body
    refused = sdk.load().RequestValidationError
    for headers in (
        {"X-Page": "1\r\nX-Other: 2"},
        {"X Page": "1"},
        {"Content-Disposition": "x"},
    ):
        with pytest.raises(refused):
            send("sendSheet", scan=("a.pdf", b"%PDF", None, headers))
    (told,) = (one.text for one in sdk.findings if one.code == "plan/part-headers")
    assert "words, scan" in told


def test_a_list_of_files_is_sent_as_parts_of_one_name(sdk: Sdk, send: Send) -> None:
    files = [b"one", ("two.txt", b"two")]
    for operation in ("sendFiles", "sendRecords"):
        parts = parts_of(send(operation, body=files))
        assert [
            (
                part.get_param("name", header="content-disposition"),
                part.get_filename(),
                part.get_payload(decode=True),
            )
            for part in parts
        ] == [("file", "file", b"one"), ("file", "two.txt", b"two")]
    (alone,) = parts_of(send("sendFile", body=("two.txt", b"two")))
    assert alone.get_filename() == "two.txt"
    told = [one.text for one in sdk.findings if one.code == "plan/part-names"]
    assert len(told) == 3


def test_parts_that_are_no_form(send: Send) -> None:
    caught = send("sendMixed", about={"title": "t"}, audio=b"x")
    assert caught.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert types_of(caught) == {
        "about": "application/json",
        "audio": "application/octet-stream",
    }
    caught = send("sendRelated", about={"title": "t"}, audio=b"x")
    media = caught.headers["content-type"]
    assert media.startswith('multipart/related; type="application/json"; boundary=')
    assert len(parts_of(caught)) == 2
    caught = send("sendMixedList", body=[{"title": "a"}, {"title": "b"}])
    assert caught.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert [part.get_payload(decode=True) for part in parts_of(caught)] == [
        b'{"title":"a"}',
        b'{"title":"b"}',
    ]


def test_what_is_labelled_json_is_json(send: Send) -> None:
    for given, body in (
        ("it's", b'"it\'s"'),
        ("7", b'"7"'),
        ('{"a": 1}', b'{"a": 1}'),
        ("[no", b'"[no"'),
    ):
        (part,) = parts_of(send("sendJson", words=given))
        assert part["content-type"] == "application/json"
        assert part.get_payload(decode=True) == body
    (part,) = parts_of(send("sendJson", count=7))
    assert part.get_payload(decode=True) == b"7"
    assert (
        send("sendForm", words="a b", more=["c"]).body
        == b"words=%22a+b%22&more=%5B%22c%22%5D"
    )


def test_a_body_without_parts_is_one(send: Send) -> None:
    caught = send("sendTrack")
    media, _, boundary = caught.headers["content-type"].partition("; boundary=")
    assert media == "multipart/form-data"
    assert caught.body == f"--{boundary}--\r\n".encode()


def test_a_command_shows_types_and_headers(sdk: Sdk) -> None:
    package = sdk.load()
    requests = sdk.load("models")
    with package.Tracks(base_url="http://127.0.0.1:9") as client:
        shown = client.to_curl(
            requests.SendMixedRequest(
                body={"audio": ("a", b"x", None, {"X-Page": "7"})}
            )
        )
    assert "'Content-Type: multipart/mixed'" in shown
    assert ';headers="X-Page: 7"' in shown
