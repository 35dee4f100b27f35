"""What an editor shows of an SDK: the arguments of a call, its docstring, and what is wrong with it."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
MADE = ROOT / "generated" / "stackone"
SERVER = Path(sys.executable).with_name("pyright-langserver")
CALLS = """\
from stackone import AsyncStackOne, StackOne, models

client = StackOne(username="u", password="p", x_account_id="a-1")
client.lms.get_user("u-1")
client.lms.get_user()
client.lms.get_user("u-1", x_acount_id="a-1")
client.lms.create_user_completion("u-1", learning_object_external_reference=5)
client.lms.create_user_completion("u-1", prefer="heartbeat")
client.lms.create_user_completion("u-1", learning_object_external_reference="c-7")
client.lms.create_user_completion(id="u-1", learning_object_external_reference="c-7")
client.lms.get_user("u-1", timeout="soon")
result = client.send(models.LmsGetUserRequest(id="u-1"))
print(result.data.id)
for user in client.lms.list_users(x_account_id="a-1"):
    print(user.id)
client.lms.with_raw_response.get_user()


async def main() -> None:
    await AsyncStackOne().lms.get_user()
"""
"""Ten call sites and more; each wrong one is wrong in one way."""


class Editor:
    """A client of pyright's language server (Language Server Protocol 3.17), as far as these tests need it."""

    def __init__(self, folder: Path) -> None:
        # The server asks the first Python on the path for its libraries.
        paths = os.pathsep.join([str(SERVER.parent), os.environ.get("PATH", "")])
        self._process = subprocess.Popen(
            [SERVER, "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PATH": paths},
        )
        self._count = 0
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        root = folder.as_uri()
        self.ask(
            "initialize",
            processId=None,
            rootUri=root,
            capabilities={"workspace": {"configuration": False}},
            workspaceFolders=[{"uri": root, "name": "users"}],
        )
        self.tell("initialized")

    def tell(self, method: str, **params: object) -> None:
        self._send({"method": method, "params": params})

    def ask(
        self, method: str, **params: object
    ) -> Any:  # noqa: ANN401 - an answer of JSON
        self._count += 1
        self._send({"id": self._count, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._count and "method" not in message:
                return message.get("result")

    def wait_for_diagnostics(self, uri: str) -> list[dict[str, Any]]:
        while uri not in self.diagnostics:
            self._receive()
        return self.diagnostics[uri]

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline().strip()) != b"":
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(stream.read(length))
        if "method" in message and "id" in message:
            self._send({"id": message["id"], "result": None})
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self.diagnostics[params["uri"]] = params["diagnostics"]
        return message


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("users")
    shutil.copytree(MADE / "stackone", folder / "stackone")
    (folder / "calls.py").write_text(CALLS, "utf-8")
    strict = {"typeCheckingMode": "strict", "include": ["calls.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(strict), "utf-8")
    return folder


@pytest.fixture(scope="module")
def editor(folder: Path) -> Iterator[tuple[Editor, str]]:
    """An editor that has the calls open, and the URI of their file."""
    editor = Editor(folder)
    uri = (folder / "calls.py").as_uri()
    document = {"uri": uri, "languageId": "python", "version": 1, "text": CALLS}
    editor.tell("textDocument/didOpen", textDocument=document)
    yield editor, uri
    editor.close()


def place(text: str, behind: str, offset: int = 0) -> dict[str, int]:
    """Where a cursor stands behind some text in the line that begins with another."""
    for number, line in enumerate(CALLS.splitlines()):
        if line.strip().startswith(text):
            at = line.index(behind) + len(behind) + offset
            return {"line": number, "character": at}
    raise AssertionError(text)


@pytest.mark.slow
def test_what_is_wrong_is_named_where_it_stands(editor: tuple[Editor, str]) -> None:
    server, uri = editor
    shown = {
        one["range"]["start"]["line"]: one["message"]
        for one in server.wait_for_diagnostics(uri)
    }
    lines = CALLS.splitlines()
    messages = {lines[line].strip(): message for line, message in shown.items()}
    missing = 'Argument missing for parameter "id"'
    assert messages.pop("client.lms.get_user()") == missing
    assert messages.pop("client.lms.with_raw_response.get_user()") == missing
    assert messages.pop("await AsyncStackOne().lms.get_user()") == missing
    assert messages.pop(lines[5]) == 'No parameter named "x_acount_id"'
    assert "learning_object_external_reference" in messages.pop(lines[6])
    reference = '"learning_object_external_reference"'
    assert messages.pop(lines[7]) == f"Argument missing for parameter {reference}"
    assert "timeout" in messages.pop(lines[10])
    assert messages == {}


@pytest.mark.slow
def test_signature_help_lists_the_arguments(editor: tuple[Editor, str]) -> None:
    server, uri = editor
    shown = server.ask(
        "textDocument/signatureHelp",
        textDocument={"uri": uri},
        position=place(
            "client.lms.create_user_completion(id", "create_user_completion("
        ),
    )
    (signature,) = shown["signatures"]
    for name in ("id: str", "prefer: str", "completed_at:", "x_account_id: str"):
        assert name in signature["label"]


@pytest.mark.slow
def test_hover_shows_the_docstring(editor: tuple[Editor, str]) -> None:
    server, uri = editor
    shown = server.ask(
        "textDocument/hover",
        textDocument={"uri": uri},
        position=place('client.lms.get_user("u-1")', "get_user", -2),
    )
    text = json.dumps(shown["contents"])
    source = (MADE / "stackone" / "resources" / "lms.py").read_text("utf-8")
    (method,) = (
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef) and node.name == "get_user"
    )
    summary = ast.get_docstring(method)
    assert summary is not None
    assert summary.splitlines()[0] in text
    assert "x_account_id" in text


@pytest.mark.slow
def test_mypy_names_the_same(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "calls.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert 'Missing positional argument "id" in call to "get_user"' in done.stdout
    assert 'Unexpected keyword argument "x_acount_id"' in done.stdout
    assert done.stdout.count(": error: ") == 7, done.stdout


@pytest.mark.slow
def test_users_may_forbid_any(folder: Path) -> None:
    """The defaults are typed Any, which users do not see in code of their own."""
    own = folder / "own.py"
    own.write_text(
        "from stackone import UNSET, StackOne\n\n\n"
        "def name(client: StackOne, account: str | None) -> str | None:\n"
        '    user = client.lms.get_user("u-1", x_account_id=account or UNSET)\n'
        "    return user.data.name\n",
        "utf-8",
    )
    words = ("--strict", "--disallow-any-explicit", "--follow-imports=silent", "own.py")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
