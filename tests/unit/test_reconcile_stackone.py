"""StackOne's documents and docs: the pair written for this project, the published pairs, and pages torn to pieces."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from specpress import ir, source
from specpress.conventions import apply_styles
from specpress.diagnostics import Diagnostic, Report
from specpress.docs import Docs, load_folder, read_docs
from specpress.docs.pages import NamedRef
from specpress.facts import Facts
from specpress.lower import lower
from specpress.reconcile import reconcile

ROOT = Path(__file__).resolve().parents[2]
OWN = ROOT / "specs" / "stackone"
PUBLISHED = ROOT.parent / "shared" / "stackone"

needs_published = pytest.mark.skipif(
    not PUBLISHED.is_dir(), reason="no ../shared/stackone beside the repository"
)


@cache
def lowered(path: Path) -> ir.Api:
    report = Report()
    document = source.read(path.name, path.read_text(), report)
    assert document is not None
    return lower(document, report)


@cache
def pages(folder: Path) -> tuple[tuple[str, str], ...]:
    listed = load_folder(folder, Report())
    return tuple((name.removeprefix(f"{folder}/"), text) for name, text in listed)


@cache
def docs(folder: Path) -> Docs:
    return read_docs(pages(folder), Report())


def styled(path: Path) -> ir.Api:
    """A document whose query objects without a style are written like others, as StackOne's sdk.toml says."""
    return apply_styles(lowered(path), Facts(), "siblings", Report())[0]


def joined(spec: Path, folder: Path) -> tuple[ir.Api, list[Diagnostic]]:
    report = Report()
    return reconcile(lowered(spec), docs(folder), report), list(report)


def shown(finding: Diagnostic) -> tuple[str, str]:
    place = finding.place
    assert place is not None
    return finding.code, f"{place.file.rpartition('/')[2]}:{place.line}"


def test_the_deliberate_disagreements_are_found_and_nothing_else() -> None:
    _, findings = joined(OWN / "openapi.yaml", OWN / "docs")
    assert sorted(map(shown, findings)) == [
        ("drift/deprecated", "lmslistuserassignmentsrequest.md:37"),
        ("drift/deprecated", "lmsuser.md:36"),
        ("drift/description", "completion.md:58"),
        ("drift/enum", "lmsupsertcontentrequestdtovalue.md:28"),
        ("drift/missing-in-docs", "lmscreateassignmentrequestdto.md:1"),
        ("drift/missing-in-spec", "README.md:2462"),
        ("drift/missing-in-spec", "lmscreateassignmentrequestdto.md:32"),
        ("drift/missing-in-spec", "lmscreateusercompletionrequest.md:33"),
        ("drift/name", "README.md:1923"),
        ("drift/required", "lmsupsertcontentrequestdto.md:110"),
        ("drift/type", "lmslistusersrequest.md:28"),
    ]
    (names,) = (f for f in findings if f.code == "drift/name")
    assert len(names.related) == 12
    assert all(f.related for f in findings if "operation `" not in f.message)


def test_the_seed_operation() -> None:
    api, _ = joined(OWN / "openapi.yaml", OWN / "docs")
    seed = next(o for o in api.operations if o.id == "lms_create_user_completion")
    assert (seed.group, seed.name) == (("lms",), "createUserCompletion")
    assert seed.request_label == "LmsCreateUserCompletionRequest"
    assert seed.body is not None
    assert seed.body.label == "lmsCreateCompletionRequestDto"
    assert {
        (p.label, p.name, p.location.value, p.required) for p in seed.parameters
    } == {
        ("id", "id", "path", True),
        ("prefer", "Prefer", "header", False),
        ("xAccountId", "x-account-id", "header", True),
    }
    assert api.label == "StackOne"


def test_every_disagreement_ends_as_its_description_says() -> None:
    api, _ = joined(OWN / "openapi.yaml", OWN / "docs")

    def field(model: str, name: str) -> ir.Field:
        found = api.declarations[model]
        assert isinstance(found, ir.Model)
        return next(f for f in found.fields if f.name == name)

    assigned = field("LmsCreateAssignmentRequestDto", "assigned_at")
    created = field("LmsCreateAssignmentRequestDto", "created_at")
    assert assigned.place is None
    assert created.label is None
    assert not field("LmsUpsertContentRequestDto", "title").required
    assert field("LmsUser", "phone_number").deprecated
    operations = {o.id: o for o in api.operations}
    added = operations["lms_update_content"]
    assert added.source is ir.Source.DOCS
    assert added.body is not None
    assert added.body.contents[0].type == ir.Ref("LmsCreateContentRequestDto")
    listed = operations["lms_list_user_assignments"]
    assert next(p for p in listed.parameters if p.name == "user_id").deprecated


def test_nothing_of_what_comes_in_is_changed() -> None:
    api = lowered(OWN / "openapi.yaml")
    before = (api.operations, dict(api.declarations))
    first, _ = joined(OWN / "openapi.yaml", OWN / "docs")
    second, _ = joined(OWN / "openapi.yaml", OWN / "docs")
    assert (api.operations, api.declarations) == before
    assert first == second
    assert list(first.declarations) == list(second.declarations)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_torn_pages_give_findings_and_an_api_that_holds_together(
    data: st.DataObject,
) -> None:
    torn = dict(pages(OWN / "docs"))
    listed = sorted(torn)
    for name in data.draw(st.sets(st.sampled_from(listed), max_size=40)):
        lines = torn[name].split("\n")
        start = data.draw(st.integers(0, len(lines)))
        match data.draw(st.sampled_from(["cut", "gone", "swap", "twice"])):
            case "cut":
                torn[name] = "\n".join(lines[:start])
            case "gone":
                del torn[name]
            case "swap":
                torn[name] = torn[data.draw(st.sampled_from(sorted(torn)))]
            case _:
                torn[name] = "\n".join(lines[start:] + lines)
    report = Report()
    read = read_docs(sorted(torn.items()), report)
    own = lowered(OWN / "openapi.yaml")
    for api in (own, ir.Api(own.info, own.servers, (), {})):
        made = reconcile(api, read, report)
        assert {o.id for o in api.operations} <= {o.id for o in made.operations}
        assert len({o.id for o in made.operations}) == len(made.operations)
        assert api.declarations.keys() <= made.declarations.keys()
        assert_refs_lead_somewhere(made)


def assert_refs_lead_somewhere(api: ir.Api) -> None:
    pending: list[object] = [*api.operations, *api.declarations.values()]
    while pending:
        value = pending.pop()
        if isinstance(value, ir.Ref):
            assert value.name in api.declarations
        elif isinstance(value, tuple):
            pending.extend(cast("tuple[object, ...]", value))
        elif isinstance(value, Struct):
            pending.extend(getattr(value, name) for name in value.__struct_fields__)


# --- the published pairs ---------------------------------------------------------------------------------------------


@needs_published
@pytest.mark.parametrize("day", ["2025-10-06", "2025-12-03"])
def test_a_published_pair_agrees_but_for_a_handful(day: str) -> None:
    folder = PUBLISHED / day
    api, findings = joined(folder / "openapi.yaml", folder / "docs")
    assert Counter(f.code for f in findings if f.code != "drift/name") == {
        "drift/type": 2,  # bodies of logged requests, in two classes each: any in the docs
        "drift/missing-in-spec": 4,  # the screening operations
    }
    told = {m.operation_id: m for m in docs(folder / "docs").methods}
    for operation in api.operations:
        method = told[operation.id]
        assert operation.group == (method.group,)
        assert operation.name == method.name
        if operation.request_label is not None:
            assert isinstance(method.request, NamedRef)
            assert operation.request_label == method.request.name
    labels = [d.label for d in api.declarations.values() if d.label is not None]
    assert len(labels) > 800
    assert len({label.lower() for label in labels}) == len(labels)


@needs_published
def test_newer_docs_tell_of_parameters_that_the_specification_lacks() -> None:
    api, findings = joined(
        PUBLISHED / "2025-12-03" / "openapi.yaml", PUBLISHED / "2026-02-24" / "docs"
    )
    prefer = [f for f in findings if ".prefer`" in f.message]
    assert {f.code for f in prefer} == {"drift/missing-in-spec"}
    headers = [p for o in api.operations for p in o.parameters if p.name == "Prefer"]
    assert len(headers) >= len(prefer) > 200
    assert {p.location for p in headers} == {ir.Location.HEADER}


@needs_published
def test_the_docs_alone_give_the_parameters_of_the_specification() -> None:
    own = styled(PUBLISHED / "2025-12-03" / "openapi.yaml")
    folder = PUBLISHED / "2026-02-24" / "docs"
    report = Report()
    made = reconcile(ir.Api(own.info, own.servers, (), {}), docs(folder), report)
    # The docs show an API key without telling the name of its header.
    findings = {finding.code for finding in report}
    assert (len(made.operations), findings) == (292, {"reconcile/security"})
    alone = {o.id: o for o in made.operations}
    apart: list[str] = []
    for operation in own.operations:
        other = alone[operation.id]
        assert (operation.method, operation.path) == (other.method, other.path)
        assert (operation.body is None) == (other.body is None)
        assert (operation.pagination is None) == (other.pagination is None)
        ways = [
            {
                (p.location, p.name, p.style, p.explode, p.required)
                for p in one.parameters
                if p.name != "Prefer"
            }
            for one in (operation, other)
        ]
        if ways[0] != ways[1]:
            apart.append(operation.id)
    assert apart == ["stackone_list_actions_meta"]  # got and lost parameters since


@needs_published
@pytest.mark.parametrize("day", ["2025-10-06", "2025-12-03"])
def test_the_docs_alone_send_what_the_specification_says(day: str) -> None:
    own = styled(PUBLISHED / day / "openapi.yaml")
    outline = ir.Api(own.info, own.servers, (), {})
    alone = reconcile(outline, docs(PUBLISHED / day / "docs"), Report())
    others = {operation.id: operation for operation in alone.operations}
    apart = [
        operation.id
        for operation in own.operations
        if request(operation, own) != request(others[operation.id], alone)
    ]
    assert apart == []


def request(operation: ir.Operation, api: ir.Api) -> tuple[object, ...]:
    """What decides what a request looks like on the wire, values left out."""
    parameters = {
        (one.location, one.name, one.style, one.explode, tree(one.type, api, 0))
        for one in operation.parameters
    }
    body = operation.body and tuple(
        (content.content_type, tree(content.type, api, 0))
        for content in operation.body.contents
    )
    return operation.method, operation.path, parameters, body


def tree(type_: ir.Type, api: ir.Api, depth: int) -> object:
    """The names of an object's fields, and of those in it; nothing of what has no names."""
    if depth > 20:
        return None
    match ir.resolve(type_, api.declarations):
        case ir.Model(fields=fields):
            return frozenset(
                (one.name, tree(one.type, api, depth + 1)) for one in fields
            )
        case ir.Array(items):
            inner = tree(items, api, depth + 1)
            return inner and ("array", inner)
        case ir.Union(members):
            inners = frozenset(tree(one, api, depth + 1) for one in members)
            return inners - {None} or None
        case _:
            return None
