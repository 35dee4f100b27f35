"""What type checkers say of code that uses a generated SDK: nothing of right code, and each mistake of wrong code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.behaviour.sdk import ROOT, STACKONE, Source, generated, needs_stackone

pytestmark = pytest.mark.slow

RIGHT = """
from __future__ import annotations

from typing import Any, assert_type

import httpx2

import stackone
from stackone import UNSET, AsyncStackOne, Event, Hooks, Page, StackOne, Timeout
from stackone.models import (
    LmsGetUserRequest,
    LmsListUsersRequest,
    LmsUpsertContentRequest,
    LmsUpsertContentRequestDto,
    LmsUpsertContentRequestDtoDict,
    LmsUser,
    UpsertResult,
    UserResult,
    UsersPaginated,
)


def made() -> StackOne:
    def tell(event: Event) -> None:
        print(event.operation, event.status, event.wait)

    return StackOne(
        username=lambda: "key",
        password="",
        timeout=Timeout(read=5, total=20),
        max_retries=3,
        headers={"X-Trace": "1"},
        hooks=Hooks(on_retry=tell, on_error=tell),
        http_client=httpx2.Client(),
    )


def plain(client: StackOne) -> None:
    found = client.lms.get_user(x_account_id="1", id="7", fields="id", timeout=5)
    assert_type(found, UserResult)
    assert_type(found.data, LmsUser)
    name = found.data.name
    assert_type(name, str | None)
    if name is not None:
        print(name.upper())
    client.lms.get_user("7", x_account_id="1", max_retries=0)
    client.lms.get_user("7", x_account_id="1", fields=UNSET, strict=True)
    with client.with_options(timeout=None, max_retries=1) as other:
        assert_type(other, StackOne)


def bodies(client: StackOne) -> None:
    done = client.lms.upsert_content(
        x_account_id="1",
        external_reference="a",
        title="A",
        active=True,
        languages=[{"value": "en_GB"}],
        content_type={"value": "video", "source_value": None},
        skills=[{"id": "1", "name": "Sums"}],
        unified_custom_fields={"any": [1, {"thing": None}]},
        tags=("x", "y"),
        updated_at="2025-01-02T03:04:05Z",
        extra_body={"of_later": 1},
    )
    assert_type(done, UpsertResult)
    kept: LmsUpsertContentRequestDtoDict = {"external_reference": "a"}
    kept["title"] = "A"
    model = LmsUpsertContentRequestDto(external_reference="a", title="A")
    client.lms.batch_upsert_content(x_account_id="1", items=[kept, model])
    client.lms.create_user_completion(
        "7",
        x_account_id="1",
        learning_object_external_reference="a",
        idempotency_key="k",
    )


def requests(client: StackOne) -> None:
    model = LmsUpsertContentRequestDto(external_reference="a", title="A")
    upsert = LmsUpsertContentRequest(
        x_account_id="1", lms_upsert_content_request_dto=model
    )
    assert_type(client.send(upsert, idempotency_key="k"), UpsertResult)
    request = LmsGetUserRequest(x_account_id="1", id="7")
    assert_type(client.send(request), UserResult)
    assert_type(client.with_raw_response.send(request).parse(), UserResult)
    assert_type(client.to_curl(request), str)
    listed = client.send(LmsListUsersRequest(x_account_id="1"))
    assert_type(listed, Page[LmsUser, UsersPaginated])


def pages(client: StackOne) -> None:
    for user in client.lms.list_users(x_account_id="1", page_size="50"):
        assert_type(user, LmsUser)
    page = client.lms.list_users(x_account_id="1", filter={"email": "a@b.test"})
    assert_type(page.result, UsersPaginated)
    assert_type(page.items, list[LmsUser])
    assert_type(page.has_next, bool)
    for following in page.pages():
        assert_type(following.result.next, str | None)
    after = page.next_page()
    if after is not None:
        print(after.items)


def raw(client: StackOne) -> None:
    answer = client.lms.with_raw_response.get_user(x_account_id="1", id="7")
    assert_type(answer.status, int)
    assert_type(answer.headers["x"], str)
    assert_type(answer.parse(), UserResult)


def errors(client: StackOne) -> None:
    try:
        client.lms.get_user(x_account_id="1", id="7")
    except stackone.BadRequestError as error:
        if error.data is not None:
            print(error.data.message)
    except stackone.TooManyRequestsError as error:
        assert_type(error.headers.get("retry-after"), str | None)
    except stackone.StatusError as error:
        assert_type(error.status, int)
        assert_type(error.request_id, str | None)
    except (stackone.APITimeoutError, stackone.APIConnectionError) as error:
        assert_type(error.url, str)
    except stackone.StackOneError:
        raise


async def later(client: AsyncStackOne) -> None:
    found = await client.lms.get_user(x_account_id="1", id="7")
    assert_type(found, UserResult)
    request = LmsGetUserRequest(x_account_id="1", id="7")
    assert_type(await client.send(request), UserResult)
    async for user in client.lms.list_users(x_account_id="1"):
        assert_type(user, LmsUser)
    page = await client.lms.list_users(x_account_id="1")
    assert_type(page.items, list[LmsUser])
    async for following in page.pages():
        assert_type(following.result, UsersPaginated)
    answer = await client.lms.with_raw_response.get_user(x_account_id="1", id="7")
    assert_type(answer.parse(), UserResult)


async def made_later() -> None:
    async def key() -> str:
        return "key"

    async def tell(event: Event) -> Any:
        print(event.url)

    hooks = Hooks(before_request=tell)
    async with AsyncStackOne(username=key, hooks=hooks) as client:
        await later(client)
"""

# Behind each wrong line: what mypy calls the mistake, and what pyright does.
WRONG = """
from __future__ import annotations

from stackone import AsyncStackOne, BadRequestError, StackOne
from stackone.models import (
    LmsGetUserRequest,
    LmsUpsertContentRequestDto,
    LmsUpsertContentRequestDtoDict as Body,
)

client = StackOne(username="key")
body: Body = {"external_reference": "a"}
lms = client.lms

StackOne(user="key")  # wrong: call-arg, reportCallIssue
StackOne("key")  # wrong: call-arg, reportCallIssue
StackOne(username=3)  # wrong: arg-type, reportArgumentType
StackOne(timeout="soon")  # wrong: arg-type, reportArgumentType
client.with_options(colour="red")  # wrong: call-arg, reportCallIssue
client.lsm  # wrong: attr-defined, reportAttributeAccessIssue
lms.get_user(x_account_id="1")  # wrong: call-arg, reportCallIssue
lms.get_user(x_account_id="1", id=7)  # wrong: arg-type, reportArgumentType
lms.get_user(x_account_id="1", id=None)  # wrong: arg-type, reportArgumentType
lms.get_user(x_account_id="1", id="7", colour="red")  # wrong: call-arg, reportCallIssue
lms.get_user("1", "7", x_account_id="1")  # wrong: call-arg|misc, reportCallIssue
lms.get_user({"id": "1"}, x_account_id="1")  # wrong: arg-type, reportArgumentType
lms.get_user(x_account_id="1", id="7", max_retries="3")  # wrong: arg-type, reportArgumentType
name: str = lms.get_user(x_account_id="1", id="7").data.name  # wrong: assignment, reportAssignmentType
lms.get_user(x_account_id="1", id="7").data.name.upper()  # wrong: union-attr, reportOptionalMemberAccess
lms.get_user(x_account_id="1", id="7").data.naem  # wrong: attr-defined, reportAttributeAccessIssue
lms.upsert_content(x_account_id="1")  # wrong: call-arg, reportCallIssue
lms.upsert_content(x_account_id="1", external_reference=3)  # wrong: arg-type, reportArgumentType
lms.upsert_content(x_account_id="1", external_reference="a", tags=[3])  # wrong: list-item, reportArgumentType
client.send(LmsGetUserRequest(x_account_id="1"))  # wrong: call-arg, reportCallIssue
client.send(LmsGetUserRequest(x_account_id="1", id="7")).naem  # wrong: attr-defined, reportAttributeAccessIssue
client.send(body)  # wrong: call-overload, reportCallIssue|reportArgumentType
body = {"external_reference": "a", "titel": "A"}  # wrong: typeddict-unknown-key, reportAssignmentType
body = {"external_reference": "a", "title": 3}  # wrong: typeddict-item, reportAssignmentType
body = {"external_reference": "a", "tags": [3]}  # wrong: list-item, reportAssignmentType
LmsUpsertContentRequestDto(title="A")  # wrong: call-arg, reportCallIssue
LmsUpsertContentRequestDto(external_reference=3)  # wrong: arg-type, reportArgumentType
page = lms.list_users(x_account_id="1")
page.data  # wrong: attr-defined, reportAttributeAccessIssue
page.next_page().items  # wrong: union-attr, reportOptionalMemberAccess
count: int = page.items  # wrong: assignment, reportAssignmentType
lms.with_raw_response.get_user(x_account_id="1", id="7").data  # wrong: attr-defined, reportAttributeAccessIssue


def failed(error: BadRequestError) -> str:
    return error.data.message  # wrong: union-attr, reportOptionalMemberAccess


async def later(client: AsyncStackOne) -> None:
    client.lms.get_user(x_account_id="1", id="7")  # wrong: unused-coroutine, reportUnusedCoroutine
    client.lms.get_user(x_account_id="1", id="7").data  # wrong: attr-defined, reportAttributeAccessIssue
    for user in client.lms.list_users(x_account_id="1"):  # wrong: attr-defined, reportGeneralTypeIssues
        print(user)
    async for user in page:  # wrong: attr-defined, reportGeneralTypeIssues
        print(user)
    with AsyncStackOne() as other:  # wrong: attr-defined, reportGeneralTypeIssues
        print(other)
"""
OLD = """
from stackone import StackOne

StackOne().marketing.create_omni_channel_template(  # wrong: deprecated, reportDeprecated
    x_account_id="1",
)
"""

Findings = dict[tuple[str, int], set[str]]


def expected(files: dict[str, str], place: int) -> Findings:
    """Read the comments: the first name is mypy's, the second pyright's."""
    return {
        (name, number): {*found[1].split(", ")[place].split("|")}
        for name, text in files.items()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := re.search(r"# wrong: (.+)$", line))
    }


def agree(found: Findings, wanted: Findings) -> None:
    """Assert that each mistake was found, under one of its names, and nothing else was."""
    assert found == {
        place: names & found.get(place, names) or names
        for place, names in wanted.items()
    }


def mypy_finds(folder: Path, sdk: Path) -> Findings:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    command += ["--enable-error-code=deprecated", "--follow-imports=silent"]
    done = subprocess.run(
        [*command, *sorted(path.name for path in folder.glob("*.py"))],
        env={**os.environ, "MYPYPATH": str(sdk)},
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    assert not done.stderr
    findings: Findings = {}
    for name, line, code in re.findall(
        r"^(\w+\.py):(\d+): error: .*\[([a-z-]+)\]$", done.stdout, re.MULTILINE
    ):
        findings.setdefault((name, int(line)), set()).add(code)
    return findings


def pyright_finds(folder: Path, sdk: Path) -> Findings:
    settings = {
        "include": ["."],
        "extraPaths": [str(sdk)],
        "typeCheckingMode": "strict",
        # A line with a mistake may have others besides, which follow from it.
        "reportUnusedExpression": False,
        "reportUnusedVariable": False,
        "reportUnknownMemberType": False,
        "reportUnknownVariableType": False,
        "reportUnknownArgumentType": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--outputjson", "-p", str(folder)),
            *("--pythonpath", sys.executable),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    findings: Findings = {}
    for one in json.loads(done.stdout)["generalDiagnostics"]:
        place = (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        findings.setdefault(place, set()).add(one.get("rule", one["message"]))
    return findings


@pytest.fixture(
    scope="module",
    params=["own", pytest.param("stackone", marks=needs_stackone)],
)
def checked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path, dict[str, str]]:
    """The folder of user code, the SDK's, and the code."""
    files = {"right.py": RIGHT, "wrong.py": WRONG}
    sdk = ROOT / "generated" / "stackone"
    if request.param == "stackone":
        files["old.py"] = OLD
        folder = STACKONE / "2025-12-03"
        # Under its own name; the tests' other copy has another one.
        source = Source("stackone", (folder / "openapi.yaml",), folder / "docs")
        sdk = generated(source, tmp_path_factory).folder
    user = tmp_path_factory.mktemp("user")
    for name, text in files.items():
        (user / name).write_text(text, "utf-8")
    return user, sdk, files


def test_mypy_finds_each_mistake_and_nothing_else(checked: Any) -> None:
    user, sdk, files = checked
    agree(mypy_finds(user, sdk), expected(files, 0))


def test_pyright_finds_each_mistake_and_nothing_else(checked: Any) -> None:
    user, sdk, files = checked
    agree(pyright_finds(user, sdk), expected(files, 1))
