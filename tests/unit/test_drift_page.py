"""The page is one file, shows what a specification says as text, and marks what differs."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.drift_shelf import finding, renamed

from specpress.diagnostics import Place
from specpress.drift import BaselineEntry, BaselineResult
from specpress.drift.html_page import render_page

HOSTILE = (
    """</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;{{7*7}}"""
)


class Reader(HTMLParser):
    """Every tag with its attributes, and the text outside scripts and styles."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.raw: dict[str, str] = {}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1][0] in {"script", "style"} and data.strip():
            self.raw.setdefault(self.tags[-1][0], data)
        else:
            self.texts.append(data)

    @property
    def names(self) -> list[str]:
        return [tag for tag, _ in self.tags]

    @property
    def text(self) -> str:
        return "".join(self.texts)


def test_it_needs_no_other_file() -> None:
    read = Reader(
        render_page("library", BaselineResult((finding("type", "A.b", "x", "y"),)))
    )
    assert not {"link", "img", "iframe", "base", "object"} & set(read.names)
    assert all(not {"src", "href", "action"} & attrs.keys() for _, attrs in read.tags)
    assert not re.search(r"url\(|@import|https?:", read.raw["style"])
    assert not re.search(r"fetch|XMLHttp|import\(|https?:", read.raw["script"])


def test_its_policy_lets_in_its_own_script_and_style_alone() -> None:
    read = Reader(render_page("library", BaselineResult()))
    (policy,) = (
        attrs["content"] or ""
        for tag, attrs in read.tags
        if tag == "meta" and "http-equiv" in attrs
    )
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for tag in ("script", "style"):
        digest = hashlib.sha256(read.raw[tag].encode()).digest()
        assert f"{tag}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy


def hostile(text: str) -> BaselineResult:
    return BaselineResult(
        (
            finding("description", text, text, f"{text} too", group=text),
            finding("missing-in-docs", text, None, text, group=text),
            renamed(text, "other"),
        ),
        (finding("type", text, text, "other"),),
        (BaselineEntry("drift/type", text, text, text, Place(text, line=1)),),
    )


def test_hostile_text_is_text() -> None:
    plain, read = (
        Reader(render_page(text, hostile(text))) for text in ("harmless", HOSTILE)
    )
    assert read.text.count(HOSTILE) > 10
    assert set(read.names) == set(plain.names)
    assert read.names.count("script") == 1
    assert not any(name.startswith("on") for _, a in read.tags for name in a)


@given(st.text())
def test_no_text_adds_a_tag_or_an_attribute(text: str) -> None:
    read = Reader(render_page(text, hostile(text)))
    assert set(read.names) == set(Reader(render_page("x", hostile("x"))).names)


def test_control_characters_are_seen() -> None:
    html = render_page(
        "x", BaselineResult((finding("type", "a\x00b\x1b[31m\x7f", "x", "y"),))
    )
    assert "a␀b␛[31m␡" in html
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", html)


def marked(docs: str, spec: str, slug: str = "description") -> list[str]:
    html = render_page("x", BaselineResult((finding(slug, "A.b", docs, spec),)))
    return re.findall(r"<mark>(.*?)</mark>", html, re.DOTALL)


def test_what_differs_between_two_wordings_is_marked() -> None:
    assert marked("The red book.", "The blue book.") == ["red", "blue"]
    assert marked("A book", "A book, bound") == [", bound"]
    assert marked("number", "string", "type") == []


def test_between_long_wordings_all_is_marked() -> None:
    docs, spec = ("alike " + f"{word} " * 50_000 + "alike" for word in "ab")
    assert marked(docs, spec) == [("a " * 50_000)[:-1], ("b " * 50_000)[:-1]]


@given(st.lists(st.sampled_from("ab ,")), st.lists(st.sampled_from("ab ,")))
def test_marking_loses_no_word(docs: list[str], spec: list[str]) -> None:
    html = render_page(
        "x",
        BaselineResult((finding("description", "S", "".join(docs), "".join(spec)),)),
    )
    said = re.findall(r'class="says" dir="auto">(.*?)</p>', html, re.DOTALL)
    assert [re.sub("</?mark>", "", one) for one in said] == [
        "".join(docs),
        "".join(spec),
    ]


def test_totals_say_what_there_is() -> None:
    read = Reader(render_page("library", hostile("x")))
    text = "".join(read.text.split("\n"))
    assert "findings3" in text
    assert "accepted1" in text
    assert "no longer occur1" in text


def test_nothing_to_show() -> None:
    assert "The docs and the specification agree." in render_page(
        "library", BaselineResult()
    )


@pytest.mark.parametrize("title", ["library", "<b>"])
def test_the_same_findings_give_the_same_page(title: str) -> None:
    assert render_page(title, hostile("x")) == render_page(title, hostile("x"))
