"""The page in a real browser: the filters work, thousands of findings stay quick, hostile text stays text."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait
from tests.unit.drift_shelf import finding, renamed

from specpress.diagnostics import Place
from specpress.drift import BaselineEntry, BaselineResult, Finding
from specpress.drift.html_page import render_page

BROWSER = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))),
    None,
)
DRIVER = shutil.which("chromedriver")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        BROWSER is None or DRIVER is None,
        reason="no chromium and chromedriver: `make browser` installs them",
    ),
]

ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"),
    *("--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--window-size=1280,1000"),
)
HOSTILE = """</script><script>document.title="taken"</script><img src=x onerror='document.title="taken"'>"""
JUDGED = BaselineResult(
    (
        finding("missing-in-spec", "Book.author", "string, optional", None),
        finding("type", "Book.pages", "number", "string", line=21),
        finding("type", "Room.size", "number", "string", group="rooms"),
        finding(
            "description", "Room.name", "The red room.", "The blue room.", group="rooms"
        ),
        finding("description", HOSTILE, HOSTILE, "Something.", group=HOSTILE),
        renamed(*(f"op{number}" for number in range(30))),
    ),
    (finding("enum", "Colour", "with `red`", "without `red`"),),
    (
        BaselineEntry(
            "drift/type", "Book.gone", "a", "b", Place("b.toml", line=3, column=1)
        ),
    ),
)


@pytest.fixture(scope="module")
def browser() -> Iterator[WebDriver]:
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER or ""
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in ARGUMENTS:
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


def opened(
    browser: WebDriver, folder: Path, judged: BaselineResult, view: str = ""
) -> None:
    file = folder / "drift.html"
    file.write_text(render_page("Town Library", judged))
    # A blank page first: another view of the same address alone would load nothing.
    browser.get("about:blank")
    browser.get(f"{file.as_uri()}{view}")


@pytest.fixture
def report(browser: WebDriver, tmp_path: Path) -> WebDriver:
    opened(browser, tmp_path, JUDGED)
    return browser


def found(browser: WebDriver, css: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, css)


def subjects(browser: WebDriver) -> list[str]:
    """The subjects of the findings that a reader can see, now or by scrolling."""
    return browser.execute_script("""
        const cards = Array.from(document.querySelectorAll(".finding h2"));
        return cards.filter((card) => card.checkVisibility()).map((card) => card.textContent);
    """)


def chip(browser: WebDriver, value: str) -> WebElement:
    chips = browser.find_elements(By.CSS_SELECTOR, ".chip")
    return next(one for one in chips if one.get_attribute("data-value") == value)


def type_in(browser: WebDriver, words: str) -> str:
    """Type a filter and wait until it holds, which its place in the address tells; return how many are shown."""
    field = found(browser, "#text")
    field.clear()
    field.send_keys(words)
    held = "return new URLSearchParams(location.hash.slice(1)).get('text')"
    WebDriverWait(browser, 5).until(lambda b: b.execute_script(held) == words)
    return found(browser, "#shown").text


def test_everything_new_is_shown_at_first(report: WebDriver) -> None:
    assert report.title == "Drift of Town Library"
    assert subjects(report) == [
        "Book.author",
        "Book.pages",
        "Room.size",
        "Room.name",
        HOSTILE,
        "operation op0 and 29 more",
    ]
    assert found(report, "#shown").text == "6 shown"
    names, counts = (
        [one.text for one in report.find_elements(By.CSS_SELECTOR, f".totals {tag}")]
        for tag in ("dt", "dd")
    )
    assert dict(zip(names, counts, strict=True)) == {
        "findings": "6",
        "missing-in-spec": "1",
        "type": "2",
        "description": "2",
        "name": "1",
        "accepted": "1",
        "no longer occur": "1",
    }
    assert "Book.gone" in found(report, ".stale").text


def test_the_two_sides_stand_beside_each_other(report: WebDriver) -> None:
    card = report.find_elements(By.CSS_SELECTOR, ".finding")[1]
    docs, spec = card.find_elements(By.CSS_SELECTOR, ".side")
    assert docs.text.split("\n") == ["DOCS", "number", "docs/book.md:21:1"]
    assert spec.text.split("\n") == [
        "SPECIFICATION",
        "string",
        "library.yaml:210:9",
        "/components/schemas/Book/properties/pages",
    ]
    assert docs.rect["y"] == spec.rect["y"]
    assert docs.rect["x"] + docs.rect["width"] <= spec.rect["x"] + 1
    marks = [m.text for m in report.find_elements(By.TAG_NAME, "mark")]
    assert marks[:2] == ["red", "blue"]


def test_filters_by_code_and_group(report: WebDriver) -> None:
    chip(report, "drift/type").click()
    assert subjects(report) == ["Book.pages", "Room.size"]
    assert found(report, "#shown").text == "2 of 6 shown"
    assert chip(report, "rooms").text == "rooms 1"
    assert chip(report, "drift/description").text == "description 2"
    chip(report, "rooms").click()
    assert subjects(report) == ["Room.size"]
    chip(report, "drift/description").click()
    assert subjects(report) == ["Room.size", "Room.name"]
    chip(report, "drift/type").click()
    assert subjects(report) == ["Room.name"]
    assert chip(report, "drift/type").get_attribute("aria-pressed") == "false"
    found(report, "#clear").click()
    assert len(subjects(report)) == 6


def test_filter_by_text(report: WebDriver) -> None:
    assert type_in(report, "BOOK.MD string pages") == "1 of 6 shown"
    assert subjects(report) == ["Book.pages"]
    assert type_in(report, "op29") == "1 of 6 shown"
    assert subjects(report) == ["operation op0 and 29 more"]
    assert type_in(report, "nothing like it") == "0 of 6 shown"
    assert found(report, "#none").is_displayed()
    found(report, "#clear").click()
    assert not found(report, "#none").is_displayed()


def test_accepted_findings_are_shown_when_asked_for(report: WebDriver) -> None:
    assert "Colour" not in subjects(report)
    found(report, "#accepted").click()
    assert subjects(report)[-1] == "Colour"
    assert found(report, "#shown").text == "7 shown"


def test_a_view_survives_a_reload(report: WebDriver) -> None:
    chip(report, "drift/type").click()
    chip(report, "rooms").click()
    assert type_in(report, "size") == "1 of 6 shown"
    report.refresh()
    assert subjects(report) == ["Room.size"]
    assert found(report, "#text").get_attribute("value") == "size"
    assert chip(report, "rooms").get_attribute("aria-pressed") == "true"


def test_several_sides_fold_out(report: WebDriver) -> None:
    last = report.find_elements(By.CSS_SELECTOR, ".finding")[5]
    assert "books.op29" not in last.text
    last.find_element(By.TAG_NAME, "summary").click()
    assert "books.op29" in last.text


def test_the_keyboard_is_enough(report: WebDriver) -> None:
    report.execute_script("arguments[0].focus()", chip(report, "drift/type"))
    report.switch_to.active_element.send_keys(" ")
    assert subjects(report) == ["Book.pages", "Room.size"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark(report: WebDriver, scheme: str) -> None:
    report.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )
    colours: list[int] = report.execute_script(
        "return ['backgroundColor', 'color'].map(name =>"
        " +getComputedStyle(document.body)[name].match(/[0-9]+/)[0])"
    )
    paper, ink = colours if scheme == "light" else reversed(colours)
    assert paper > 200
    assert ink < 100


def test_hostile_text_is_text_and_nothing_is_loaded(report: WebDriver) -> None:
    chip(report, HOSTILE).click()
    assert subjects(report) == [HOSTILE]
    assert HOSTILE in found(report, ".finding:not([hidden]) .says").text
    assert report.title == "Drift of Town Library"
    loaded = report.execute_script("return performance.getEntriesByType('resource')")
    assert loaded == []
    assert report.find_elements(By.CSS_SELECTOR, "img, iframe") == []
    assert report.get_log("browser") == []


def test_five_thousand_findings(browser: WebDriver, tmp_path: Path) -> None:
    slugs = ("type", "description", "enum", "required")
    many: list[Finding] = [
        finding(
            slugs[number % 4],
            f"Book{number}.page",
            f"The {number}th page of a book that nobody reads to its end. {HOSTILE}",
            f"Page {number} of a book.",
            group=f"group{number % 20}",
        )
        for number in range(5_000)
    ]
    began = time.monotonic()
    opened(browser, tmp_path, BaselineResult(tuple(many)))
    assert found(browser, "#shown").text == "5,000 shown"
    assert time.monotonic() - began < 30
    chip(browser, "drift/enum").click()
    assert found(browser, "#shown").text == "1,250 of 5,000 shown"
    chip(browser, "group2").click()
    assert found(browser, "#shown").text == "250 of 5,000 shown"
    assert type_in(browser, "book4982.page") == "1 of 5,000 shown"
    assert subjects(browser) == ["Book4982.page"]
    # How long a reader waits for a filter, layout and all.
    waited: float = browser.execute_script("""
        const began = performance.now();
        document.getElementById("clear").click();
        document.body.getBoundingClientRect();
        return performance.now() - began;
    """)
    assert waited < 2_000
    assert found(browser, "#shown").text == "5,000 shown"
    # The last of them is there, though it was never laid out.
    browser.execute_script("scrollTo(0, document.body.scrollHeight)")
    assert browser.title == "Drift of Town Library"


def test_a_view_can_be_linked_to(browser: WebDriver, tmp_path: Path) -> None:
    opened(browser, tmp_path, JUDGED, "#code=drift%2Ftype&group=rooms&group=unknown")
    assert subjects(browser) == ["Room.size"]


def test_without_scripts_all_is_there(browser: WebDriver, tmp_path: Path) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        opened(browser, tmp_path, JUDGED)
        assert len(browser.find_elements(By.CSS_SELECTOR, ".finding")) == 7
        assert not found(browser, "#filters").is_displayed()
    finally:
        browser.execute_cdp_cmd(
            "Emulation.setScriptExecutionDisabled", {"value": False}
        )
