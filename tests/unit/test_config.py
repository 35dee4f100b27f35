from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress import ir, toml
from specpress.config.load import Config, load_config
from specpress.diagnostics import Report


@pytest.fixture(autouse=True)
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder specs/shop with a document and a page, in the current folder."""
    folder = tmp_path / "specs" / "shop"
    (folder / "docs").mkdir(parents=True)
    (folder / "openapi.yaml").write_text("openapi: 3.1.0\n")
    (folder / "more.yaml").write_text("openapi: 3.1.0\n")
    monkeypatch.chdir(tmp_path)
    return folder


def read(
    text: str, flags: Mapping[str, str | tuple[str, ...]] | None = None
) -> tuple[Config | None, list[str]]:
    Path("specs/shop/sdk.toml").write_text(text)
    report = Report()
    config = load_config("specs/shop/sdk.toml", flags or {}, report)
    found = [str(finding) for finding in report]
    return (None if report.failed else config), found


GOOD = """\
spec = "openapi.yaml"
package = "bike_shop"
output = "../../generated/shop"
"""


def test_paths_start_from_the_folder_of_the_file() -> None:
    config, findings = read(GOOD)
    assert findings == []
    assert config == Config(
        file="specs/shop/sdk.toml",
        spec=("specs/shop/openapi.yaml",),
        overlays=(),
        docs=(),
        package="bike_shop",
        output="generated/shop",
        distribution="bike-shop",
        version="0.1.0",
        dialect="auto",
        server=None,
        client=None,
    )


def test_everything_can_be_said() -> None:
    config, findings = read("""\
spec = ["openapi.yaml", "more.yaml"]
overlays = "more.yaml"
docs = "docs"
package = "shop"
output = "out"
distribution = "Bike.Shop"
version = "1.2.0rc1"
dialect = "typescript"
server = "https://{region}.shop.example/v1"
client = "BikeShop"
""")
    assert findings == []
    assert config is not None
    assert config.spec == ("specs/shop/openapi.yaml", "specs/shop/more.yaml")
    assert config.docs == ("specs/shop/docs",)
    assert (config.distribution, config.version) == ("Bike.Shop", "1.2.0rc1")
    assert (config.server, config.client) == (
        "https://{region}.shop.example/v1",
        "BikeShop",
    )


def test_a_global_keeps_its_place() -> None:
    config, findings = read(f'{GOOD}globals = ["x-shop",\n  "day"]\n')
    assert findings == []
    assert config is not None
    places = [
        (one.name, one.place and (one.place.line, one.place.column))
        for one in config.conventions.globals
    ]
    assert places == [("x-shop", (4, 12)), ("day", (5, 3))]
    config, _ = read(GOOD, {"globals": ("day",)})
    assert config is not None
    assert config.conventions.globals == (ir.Global("day"),)


def test_options_win_and_start_from_the_current_folder(shop: Path) -> None:
    config, findings = read(
        GOOD, {"package": "other", "spec": ("specs/shop/more.yaml",), "output": ""}
    )
    assert findings == []
    assert config is not None
    assert (config.package, config.distribution) == ("other", "other")
    assert config.spec == ("specs/shop/more.yaml",)
    assert config.output == "generated/shop"
    assert shop.is_dir()


def test_options_alone_are_enough() -> None:
    report = Report()
    flags: dict[str, str | tuple[str, ...]] = {
        "spec": ("specs/shop/openapi.yaml",),
        "package": "shop",
        "output": "out",
    }
    config = load_config(None, flags, report)
    assert not len(report)
    assert config is not None
    assert (config.file, config.output) == (None, "out")


def test_all_that_is_wrong_is_said_at_once() -> None:
    config, findings = read("""\
# a comment, so that lines count
spec = ["openapi.yaml",
        "missing.yaml", "docs"]
ouput = "out"
package = "class"
version = 1
docs = ["docs", 7]
server = "ftp://shop.example"
colour = { red = 1 }
""")
    assert config is None
    known = (
        "spec, overlays, docs, package, output, distribution, version, dialect, "
        "server, client, globals, idempotency_header, missing_style, pages, tests, max_file_size, baseline, fail_on"
    )
    assert findings == [
        (
            "specs/shop/sdk.toml:4:1: error[config/unknown-option]: no option is called 'ouput'\n"
            "  hint: did you mean 'output'?"
        ),
        (
            "specs/shop/sdk.toml:9:1: error[config/unknown-option]: no option is called 'colour'\n"
            f"  hint: the options are {known}"
        ),
        (
            "specs/shop/sdk.toml:1:1: error[config/missing]: 'output' is missing\n"
            "  hint: add it to specs/shop/sdk.toml, or give --output"
        ),
        "specs/shop/sdk.toml:3:9: error[config/no-file]: 'spec': specs/shop/missing.yaml is not there",
        "specs/shop/sdk.toml:3:25: error[config/no-file]: 'spec': specs/shop/docs is no file",
        "specs/shop/sdk.toml:7:8: error[config/type]: 'docs' has to be a path to a folder or a list of them",
        "specs/shop/sdk.toml:5:11: error[config/package]: 'package': 'class' is a Python keyword",
        "specs/shop/sdk.toml:6:11: error[config/type]: 'version' has to be a string",
        (
            "specs/shop/sdk.toml:8:10: error[config/server]: 'server': 'ftp://shop.example' "
            "is not an http or https URL without query and fragment"
        ),
    ]


@pytest.mark.parametrize(
    ("package", "reason"),
    [
        ("1shop", "not a Python identifier"),
        ("bike-shop", "not a Python identifier"),
        ("caf\u00e9", "not a Python identifier"),
        ("../shop", "not a Python identifier"),
        ("", "not a Python identifier"),
        ("import", "Python keyword"),
        ("__shop__", "two underscores"),
        ("json", "standard library"),
        ("Typing", "standard library"),
        ("pydantic", "itself needs"),
        ("httpx2", "itself needs"),
    ],
)
def test_a_package_needs_a_name_that_can_be_imported(package: str, reason: str) -> None:
    config, findings = read(GOOD.replace("bike_shop", package))
    assert config is None
    assert len(findings) == 1
    assert findings[0].startswith("specs/shop/sdk.toml:2:11: error[config/package]: ")
    assert reason in findings[0]


@pytest.mark.parametrize(
    "line",
    [
        'distribution = "-shop"',
        'version = "one"',
        'version = "1.0; import os"',
        'client = "shop"',
        'client = "A B"',
        'server = "shop.example"',
        'server = "https://"',
        'dialect = "klingon"',
        'overlays = "no\\u0000where"',
        f'overlays = "{"x" * 5000}"',
        'docs = "openapi.yaml"',
        "docs = 3",
    ],
)
def test_wrong_values_are_located(line: str) -> None:
    config, findings = read(GOOD + line)
    assert config is None
    assert len(findings) == 1
    column = line.index("=") + 3
    assert findings[0].startswith(f"specs/shop/sdk.toml:4:{column}: error[config/")


def test_what_is_wrong_is_left_out_of_the_rest() -> None:
    text = GOOD.replace('"openapi.yaml"', '["openapi.yaml", "none.yaml"]')
    Path("specs/shop/sdk.toml").write_text(text + 'dialect = "klingon"\ndocs = "docs"')
    report = Report()
    config = load_config("specs/shop/sdk.toml", {"package": "class"}, report)
    assert len(report) == 3
    assert config is not None
    assert config.spec == ("specs/shop/openapi.yaml",)
    assert config.docs == ()  # they may be right, in the dialect that was meant
    assert (config.package, config.output) == ("", "generated/shop")
    assert not config.complete


def test_an_empty_list_is_as_good_as_nothing() -> None:
    config, findings = read(GOOD.replace('"openapi.yaml"', "[]"))
    assert config is None
    assert findings == [
        (
            "specs/shop/sdk.toml:1:1: error[config/missing]: 'spec' is missing\n"
            "  hint: add it to specs/shop/sdk.toml, or give --spec (or --docs)"
        )
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('spec = "a', "1:10"),
        ("spec = 1\nspec = 2", "2:9"),
        ('package = "a"\n\noutput 3\n', "3:8"),
        ("[spec", "1:6"),
    ],
)
def test_broken_toml_is_located(text: str, place: str) -> None:
    config, findings = read(text)
    assert config is None
    assert len(findings) == 1
    assert findings[0].startswith(f"specs/shop/sdk.toml:{place}: error[config/toml]: ")


def test_toml_nested_beyond_all_reason_is_reported() -> None:
    config, findings = read("x = " + "[" * 100_000)
    assert config is None
    assert "config/toml" in findings[0]


def test_a_missing_file_and_one_that_is_no_text_are_reported(shop: Path) -> None:
    report = Report()
    assert load_config("specs/none.toml", {}, report) is None
    assert [str(finding) for finding in report] == [
        "error[config/no-file]: specs/none.toml is not there"
    ]
    (shop / "sdk.toml").write_bytes(b'spec = "a"\n# caf\xe9\n')
    report = Report()
    assert load_config("specs/shop/sdk.toml", {}, report) is None
    assert [str(finding) for finding in report] == [
        "specs/shop/sdk.toml:2:6: error[config/encoding]: byte 0xe9 is not UTF-8"
    ]


def test_missing_options_are_named_as_flags_when_there_is_no_file() -> None:
    report = Report()
    assert load_config(None, {}, report) is not None
    assert [str(finding) for finding in report] == [
        "error[config/missing]: --spec (or --docs) is missing",
        "error[config/missing]: --package is missing",
        "error[config/missing]: --output is missing",
    ]


def test_an_output_that_is_a_file_is_refused() -> None:
    config, findings = read(GOOD.replace("../../generated/shop", "openapi.yaml"))
    assert config is None
    assert findings == [
        "specs/shop/sdk.toml:3:10: error[config/output]: 'output': specs/shop/openapi.yaml is no folder"
    ]


def test_places_of_keys_and_values() -> None:
    text = """\
a.b . "c d" = 1 # a = 2
t = '''
x = 3
'''
s = \"\"\"y = \\"\"\" z = 4\"\"\"\"
[table]
list = [ # [
  1, 'two', # three
  { k = 5, 'l' = [6] },
]
when = 1979-05-27 07:32:00
[[many]]
n = 1
[[many]]
n = 2
"""
    report = Report()
    document = toml.parse_toml("x.toml", text, report)
    assert document is not None
    places = {key: (at.line, at.column) for key, at in document.places.items()}
    assert places == {
        ("a", "b", "c d"): (1, 15),
        ("t",): (2, 5),
        ("s",): (5, 5),
        ("table", "list"): (7, 8),
        ("table", "list", 0): (8, 3),
        ("table", "list", 1): (8, 6),
        ("table", "list", 2): (9, 3),
        ("table", "list", 2, "k"): (9, 9),
        ("table", "list", 2, "l"): (9, 18),
        ("table", "list", 2, "l", 0): (9, 19),
        ("table", "when"): (11, 8),
        ("many", 0, "n"): (13, 5),
        ("many", 1, "n"): (15, 5),
    }
    assert (document.keys["a",].line, document.keys["a", "b"].column) == (1, 1)


PIECES = [
    "a",
    "= ",
    '"',
    "'",
    "[",
    "]",
    "{",
    "}",
    "\n",
    "#",
    ".",
    ",",
    "\\",
    "1 ",
    "\r",
]


@given(
    st.lists(st.sampled_from([*PIECES, '"""', "'''", "a = 1\n", "[b]\n"])).map("".join)
)
def test_no_text_breaks_the_reader(text: str) -> None:
    report = Report()
    document = toml.parse_toml("x.toml", text, report)
    assert (document is None) == report.failed
    if document is not None:
        assert document.values == tomllib.loads(text.replace("\r\n", "\n"))
        assert all(
            name in {key[0] for key in document.keys} for name in document.values
        )
