"""The companions of a package: everything that their templates print, as finished text."""

from __future__ import annotations

from msgspec import Struct


class Page(Struct, frozen=True):
    """A page of documentation; ``path`` is below the folder of docs and without its ending."""

    path: str
    text: str


class Sample(Struct, frozen=True):
    """A call as finished lines that print what comes back; ``inner`` is one level deeper, ``awaited`` asynchronous.

    ``optioned`` and ``strict`` have options of the call; ``raw`` keeps the answer as ``response``.
    ``bare`` only calls, as ``patient`` does with a client of that name.
    """

    call: str
    inner: str
    awaited: str
    optioned: str
    patient: str
    raw: str
    strict: str
    bare: str


class Pages(Struct, frozen=True):
    """Loops over the items of all pages, and over the pages, but for what they do: finished lines."""

    items: str
    pages: str


class Listed(Struct, frozen=True):
    """A method in the README's index: its name, linked to its page where there is one, and what it does."""

    name: str
    summary: str


class Readme(Struct, frozen=True):
    """What the README shows besides prose: code, which is ``None`` or empty where the API has no such thing.

    ``client`` makes a client, ``alternatives`` do so with other credentials. ``keywords`` is a call, ``request`` the
    same as an object that can be sent. ``null`` makes one with a null, ``sharing`` a client that has parameters.
    ``groups`` are accessor, page and methods.

    ``download`` begins a block for a file, ``stream`` and ``async_stream`` one for a stream, ``heartbeat`` is a call of
    an operation that can beat. ``retries`` says which calls are retried when, an entry for each policy. ``failure`` is
    an exception with a body. ``catching``, ``timing`` and ``watching`` are what is imported to show errors, timeouts
    and hooks.
    """

    client: str
    alternatives: tuple[str, ...] = ()
    first: Sample | None = None
    pages: Pages | None = None
    upload: Sample | None = None
    keywords: str = ""
    request: str = ""
    null: str = ""
    download: str = ""
    stream: str = ""
    async_stream: str = ""
    heartbeat: str = ""
    retries: tuple[str, ...] = ()
    failure: str = ""
    sharing: str = ""
    catching: str = ""
    timing: str = ""
    watching: str = ""
    groups: tuple[tuple[str, str, tuple[Listed, ...]], ...] = ()


class TestCase(Struct, frozen=True):
    """The test of one operation: finished lines of its call.

    ``route`` is a literal of verb and path, ``method`` one of the method below the client.
    """

    name: str
    call: str
    route: str
    method: str
    returns: bool


class TestModule(Struct, frozen=True):
    """The tests of one group."""

    name: str
    accessor: str
    cases: tuple[TestCase, ...]


class Mock(Struct, frozen=True):
    """What the tests' server answers, by route, and is sent, by method, as JSON; and the client's variables."""

    answers: str
    requests: str
    variables: str


class Companions(Struct, frozen=True):
    """Everything that comes with a package.

    ``pages`` and ``tests`` are empty, and ``mock`` is ``None``, if they are not set.
    """

    readme: Readme
    pages: tuple[Page, ...] = ()
    tests: tuple[TestModule, ...] = ()
    mock: Mock | None = None
