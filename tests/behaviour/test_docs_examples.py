"""The usage examples of StackOne's docs, translated to Python, run against a server on this machine."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from tests.behaviour.loopback import Caught, Loopback, Reply, loopback
from tests.behaviour.sdk import (
    STACKONE,
    Source,
    categories,
    generated,
    needs_stackone,
    published,
    run,
)

from specpress import ir
from specpress.diagnostics import Report
from specpress.docs import load_folder, read_docs
from specpress.docs.pages import DocMethod
from specpress.translate import Translator, UntranslatableError

pytestmark = needs_stackone

ALONE = Source("stackone_alone", (), STACKONE / "2026-02-24" / "docs")
FAIL: dict[str, dict[str, str]] = {
    "stackone_2025_12_03": {},
    "stackone_alone": {},
}
"""Examples that do not run, by SDK and operation, with the reason."""


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.mark.parametrize(
    ("source", "count"),
    [
        pytest.param(published("2025-12-03"), 290, id="with a document"),
        pytest.param(ALONE, 294, id="docs alone"),
    ],
)
def test_the_examples_run(
    source: Source,
    count: int,
    server: Loopback,
    tmp_path_factory: pytest.TempPathFactory,
    capsys: pytest.CaptureFixture[str],
) -> None:
    sdk = generated(source, tmp_path_factory)
    sdk.load()
    result = run(source, Report())
    assert source.docs is not None
    assert result.api is not None
    assert result.package is not None
    docs = read_docs(load_folder(str(source.docs), Report()), Report())
    translator = Translator(docs, result.survey, result.package)
    tried, failed = 0, dict[str, str]()
    for method in docs.methods:
        for sample in method.samples:
            tried += 1
            name = method.operation_id or f"{method.group}.{method.name}"
            try:
                program = translator.snippet(method, sample).text
                server.reply = answer(result.api, method)
                caught = execute(program, server)
            except UntranslatableError as error:
                failed[name] = str(error)
            except Exception as error:  # noqa: BLE001 - named with its reason
                failed[name] = f"{type(error).__name__}: {error}"[:200]
                server.caught.clear()
            else:
                assert caught.method == (method.http_method or "").upper()
    with capsys.disabled():
        share = 1 - len(failed) / tried
        sys.stdout.write(f"\nexamples that run: {share:.1%} of {tried}\n")
        sys.stdout.writelines(f"  {name}: {why}\n" for name, why in failed.items())
    assert tried == count
    assert failed.keys() == FAIL[source.package].keys()


SCREENING = {
    "screening_create_screening_order": ("POST", "/unified/screening/orders"),
    "screening_get_screening_package": ("GET", "/unified/screening/packages/%3Cid%3E"),
    "screening_list_screening_packages": ("GET", "/unified/screening/packages"),
    "screening_webhook_screening_result": (
        "POST",
        "/unified/screening/results/webhook",
    ),
}
"""The operations of the docs of 2025-12-03 that its document lacks, and where they are sent."""


@pytest.mark.parametrize("category", ["screening", "accounting"])
def test_what_only_the_docs_have_can_be_called(
    category: str, server: Loopback, tmp_path_factory: pytest.TempPathFactory
) -> None:
    source = published("2025-12-03")
    if category == "accounting":
        specs = categories().specs
        source = Source("stackone_parts", specs, source.docs, client="StackOne")
    generated(source, tmp_path_factory).load()
    result = run(source, Report())
    assert source.docs is not None
    assert result.api is not None
    assert result.package is not None
    docs = read_docs(load_folder(str(source.docs), Report()), Report())
    translator = Translator(docs, result.survey, result.package)
    only = {o.id for o in result.api.operations if o.source is ir.Source.DOCS}
    methods = [m for m in docs.methods if m.operation_id in only]
    sent: dict[str, tuple[str, str]] = {}
    for method in methods:
        server.reply = answer(result.api, method)
        caught = execute(translator.snippet(method, method.samples[0]).text, server)
        sent[method.operation_id or ""] = (caught.method, caught.path)
        assert caught.headers["authorization"] == "Basic a2V5OmtleQ=="
        assert caught.headers["x-account-id"] == "<id>"
    if category == "screening":
        assert sent == SCREENING
    else:
        accounting = {m.operation_id for m in docs.methods if m.group == category}
        assert len(accounting) == 10
        assert sent.keys() == accounting


def answer(api: ir.Api, method: DocMethod) -> Reply:
    """Give the least that the operation of a method may answer."""
    operation = next(o for o in api.operations if o.id == method.operation_id)
    success = next(r for r in operation.responses if r.status.startswith("2"))
    status = 200 if success.status == "2XX" else int(success.status)
    if not success.contents:
        return Reply(status, b"", None)
    kinds = {content.content_type: content.type for content in success.contents}
    content = kinds.get("application/json", kinds.get("*/*", ir.Anything()))
    return Reply(status, json.dumps(least(content, api)).encode())


def least(type_: ir.Type, api: ir.Api) -> Any:  # noqa: ANN401 - a JSON value
    """Give a value with nothing in it that can be left out."""
    match type_:
        case ir.Ref(name=name):
            match api.declarations[name]:
                case ir.Alias(type=inner):
                    return least(inner, api)
                case ir.Enum(members=members):
                    return members[0].value
                case ir.Model(fields=fields):
                    needed = (field for field in fields if field.required)
                    return {field.name: least(field.type, api) for field in needed}
        case ir.Union(members=members):
            return least(members[0], api)
        case ir.Literal(values=values):
            return values[0]
        case ir.Array():
            return []
        case ir.Scalar(kind=kind, format=form):
            text = "2031-05-06T07:08:09Z" if form == "date-time" else "text"
            return {"string": text, "boolean": True, "null": None}.get(kind.value, 1)
        case ir.Nullable():
            return None
        case ir.Binary():
            return "text"
        case _:
            return {}


def execute(program: str, server: Loopback) -> Caught:
    """Run a program against the server; give what arrived."""
    told = program.replace('"..."', '"key"')
    made = told.replace("StackOne(", f"StackOne(base_url={server.url!r}, ", 1)
    names: dict[str, Any] = {}
    with warnings.catch_warnings():
        # Deprecated operations and parameters are called on purpose.
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            exec(made, names)  # noqa: S102 - our own translation
        finally:
            names["client"].close()
    return server.last()
