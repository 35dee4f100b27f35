"""The Python plan: everything the templates print, as finished strings and booleans.

A ``docstring`` stands with its quotes and indentation; it is empty where there is nothing to say.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace


class Import(Struct, frozen=True):
    """``from module import names``; ``names`` are sorted. An empty tuple imports the module itself."""

    module: str
    names: tuple[str, ...] = ()

    @property
    def statement(self) -> str:
        """The import as it is printed."""
        if not self.names:
            return f"import {self.module}"
        return f"from {self.module} import {', '.join(self.names)}"


class Imports(Struct, frozen=True):
    """The imports of one module, in the order of the groups that black and isort know."""

    standard: tuple[Import, ...] = ()
    third_party: tuple[Import, ...] = ()
    local: tuple[Import, ...] = ()

    @property
    def groups(self) -> tuple[tuple[Import, ...], ...]:
        """The groups that are not empty."""
        sections = (self.standard, self.third_party, self.local)
        return tuple(group for group in sections if group)


class Attribute(Struct, frozen=True):
    """A field of a class: ``name: annotation = default``. ``default`` is ``None`` where a value must be given."""

    name: str
    wire: str
    annotation: str
    default: str | None = None
    docstring: str = ""


class ModelClass(Struct, frozen=True):
    """A pydantic model.

    ``base`` is what it derives from, ``extra`` what fields that it does not name may hold. ``constants``,
    ``tags``, ``read_only`` and ``write_only`` are sets of names.
    """

    name: str
    base: str
    docstring: str
    attributes: tuple[Attribute, ...]
    constants: str | None = None
    tags: str | None = None
    read_only: str | None = None
    write_only: str | None = None
    extra: str | None = None


class DictClass(Struct, frozen=True):
    """A TypedDict that spells a model as a plain dict. Its keys' annotations carry ``NotRequired`` themselves.

    ``input_name`` is the name for the model and the dict.
    """

    name: str
    input_name: str
    model: str
    docstring: str
    keys: tuple[Attribute, ...]


class EnumValue(Struct, frozen=True):
    """One member of an enum: ``name = literal``."""

    name: str
    literal: str
    docstring: str = ""


class EnumClass(Struct, frozen=True):
    """An enum. ``base`` is a class of the runtime, such as ``StrEnum``."""

    name: str
    base: str
    docstring: str
    members: tuple[EnumValue, ...]


class TypeName(Struct, frozen=True):
    """A name for a type. A ``recursive`` one is made with ``TypeAliasType``, its value quoted in ``literal``."""

    name: str
    annotation: str
    recursive: bool = False
    literal: str = ""
    docstring: str = ""


class ModelModule(Struct, frozen=True):
    """A module of declarations that belong together: a component, what is nested in it, what it forms a cycle with."""

    name: str
    docstring: str
    imports: Imports
    enums: tuple[EnumClass, ...]
    models: tuple[ModelClass, ...]
    dicts: tuple[DictClass, ...]
    types: tuple[TypeName, ...]


class Export(Struct, frozen=True):
    """A public name and the module that holds it, relative to where it is exported. ``origin`` differs for an alias."""

    name: str
    module: str
    origin: str

    @property
    def renamed(self) -> bool:
        """Whether the module knows the thing by another name."""
        return self.name != self.origin


class FormerModule(Struct, frozen=True):
    """A module below ``models`` whose classes are elsewhere now, and which still leads to them."""

    name: str
    exports: tuple[Export, ...]


class MethodArgument(Struct, frozen=True):
    """An argument of a method: ``name: annotation``, with the default ``UNSET`` unless it is ``required``.

    A ``positional`` one may be given without its name.
    """

    name: str
    annotation: str
    required: bool
    positional: bool = False

    @property
    def text(self) -> str:
        """The argument as it stands in the signature."""
        default = "" if self.required else " = UNSET"
        return f"{self.name}: {self.annotation}{default}"


class Result(Struct, frozen=True):
    """The annotation of what a method gives, and what it needs of the package that the other client does not."""

    text: str
    module: str | None = None
    name: str | None = None


class Choice(Struct, frozen=True):
    """The stream that a method can return instead of a response, and the arguments that select it."""

    arguments: tuple[MethodArgument, ...]
    stream_arguments: tuple[MethodArgument, ...]
    result: Result


class Method(Struct, frozen=True):
    """A method of a class, and the module of its operation.

    ``kind`` is what the runtime does: ``call``, ``page``, ``events``, ``lines`` or ``call_or_stream``. ``choice`` is
    the stream that may be asked for, ``None`` where there is none. ``downloads`` tells that the answer may be octets.
    ``is_former`` tells that the operation had this method before and has another now.
    """

    operation_id: str
    http_method: str
    path: str
    name: str
    module: str
    docstring: str
    request_class: str
    arguments: tuple[MethodArgument, ...]
    result: Result
    kind: str
    deprecated: str | None
    call: str
    choice: Choice | None = None
    downloads: bool = False
    is_async: bool = False
    is_former: bool = False

    @property
    def is_coroutine(self) -> bool:
        """Whether the method itself waits for the answer; pages and streams wait until they are used."""
        return self.is_async and self.kind == "call"

    @property
    def is_silent(self) -> bool:
        """Whether it gives nothing back."""
        return self.result.text == "None"

    @property
    def has_raw(self) -> bool:
        """Whether its answer can be given as it came."""
        return self.kind not in {"events", "lines"}

    @property
    def is_streamed(self) -> bool:
        """Whether there is a form of it that gives the body as it arrives."""
        return self.downloads and self.choice is None


class OperationModule(Struct, frozen=True):
    """The module of one operation: its request class, what is nested in it, and how it travels.

    ``entries`` are the keyword arguments of the operation's descriptor, each a finished expression, ``request`` is the
    name of its request class; ``stream`` are those
    in which the descriptor of its stream differs, none where there is no such choice.
    """

    name: str
    docstring: str
    imports: Imports
    enums: tuple[EnumClass, ...]
    models: tuple[ModelClass, ...]
    dicts: tuple[DictClass, ...]
    types: tuple[TypeName, ...]
    entries: tuple[str, ...]
    request: str
    stream: tuple[str, ...] = ()


class SubResource(Struct, frozen=True):
    """An attribute of a client or resource that leads to a group of methods."""

    name: str
    module: str
    class_name: str
    docstring: str


class MethodGroup(Struct, frozen=True):
    """The methods of one class, and the groups below it, as one of the two clients has them.

    ``module`` is its file without the ending, ``accessor`` its path below a client. ``typing_imports`` are what only
    annotations need, in the groups that blank lines part, ``typing_names`` what is imported from `typing`.
    """

    module: str
    class_name: str
    accessor: str
    docstring: str
    typing_imports: tuple[tuple[Import, ...], ...]
    typing_names: tuple[str, ...]
    methods: tuple[Method, ...]
    children: tuple[SubResource, ...]
    is_async: bool = False

    @property
    def deprecates(self) -> bool:
        """Whether it has deprecated methods."""
        return any(method.deprecated for method in self.methods)

    @property
    def has_raw(self) -> bool:
        """Whether there are methods whose answer can be given as it came."""
        return any(method.has_raw for method in self.methods)

    @property
    def downloads(self) -> bool:
        """Whether there are methods that can give the body as it arrives."""
        return any(method.is_streamed for method in self.methods)

    @property
    def has_optional_arguments(self) -> bool:
        """Whether there are methods that may be called without one of their arguments."""
        return any(
            not argument.required
            for method in self.methods
            for argument in method.arguments
        )

    @property
    def raw_names(self) -> tuple[str, ...]:
        """What makes the methods of the forms of this class."""
        prefix = "async_" if self.is_async else ""
        makers = {"raw": self.has_raw, "streamed": self.downloads}
        return tuple(
            f"{prefix}{name} as _{prefix}{name}"
            for name, is_used in makers.items()
            if is_used
        )

    @property
    def prefix(self) -> str:
        """What the runtime's classes for this client begin with."""
        return "Async" if self.is_async else ""


class XmlObject(Struct, frozen=True):
    """The members of an object in XML as expressions; ``key`` is its name as a literal."""

    key: str
    members: tuple[str, ...]


class XmlModule(Struct, frozen=True):
    """The module that says how objects are written in XML."""

    name: str
    shapes: Import
    objects: tuple[XmlObject, ...]


class ErrorBody(Struct, frozen=True):
    """The body of a failure: the ``key`` under which operations name it, as a literal, and what it is read as.

    ``xml`` is how it is read from XML, ``None`` where no operation documents it so.
    """

    key: str
    annotation: str
    imports: tuple[Import, ...]
    xml: str | None = None
    xml_imports: tuple[Import, ...] = ()


class ErrorClass(Struct, frozen=True):
    """The exception for one documented status.

    ``bodies`` are all that its ``data`` may be; ``annotation`` is the type of that, ``data_docstring`` describes it.
    """

    name: str
    base: str
    status: str
    docstring: str
    bodies: tuple[ErrorBody, ...]
    annotation: str
    data_docstring: str

    @property
    def needs_any(self) -> bool:
        """Whether its ``data`` has no type that holds for all operations."""
        return len(self.bodies) > 1


class Credential(Struct, frozen=True):
    """A constructor argument of the client for credentials, and the variable it is else read from; empty if none.

    ``scheme`` is the name of the security scheme that it is for. ``extra`` ones are not needed beside others: those
    that tokens are fetched with, where one can be given.
    """

    argument: str
    variable: str
    description: str
    scheme: str
    annotation: str = "Secret | None"
    default: str = "None"
    extra: bool = False


class SharedArgument(Struct, frozen=True):
    """A constructor argument of the client that gives a parameter to all calls; ``needed`` if some require it.

    ``wire`` is a literal, ``label`` the same for people; ``or_none`` annotates it where it may be left out.
    """

    name: str
    wire: str
    label: str
    annotation: str
    or_none: str
    description: str
    needed: bool


class Scheme(Struct, frozen=True):
    """A security scheme: its name, and the expression that makes it from the constructor's arguments."""

    name: str
    literal: str
    expression: str


class ClientPlan(Struct, frozen=True):
    """The two client classes. ``secret_names`` are literals, divided by commas.

    ``sync`` and ``asynchronous`` are their own methods and groups. ``credential_names`` are what their modules import
    of the runtime's credentials. ``retries`` is the policy of operations that have none, and ``idempotency_header`` a
    literal; ``None`` leaves the runtime's own. ``elsewhere`` tells that operations have servers of their own, and
    ``variables`` are literals of what only those servers' URLs have to be filled with, divided by commas.
    """

    name: str
    secret_names: str
    async_name: str
    error_name: str
    docstring: str
    async_docstring: str
    credentials: tuple[Credential, ...]
    schemes: tuple[Scheme, ...]
    security: str
    credential_names: tuple[str, ...]
    servers: tuple[str, ...]
    elsewhere: bool
    variables: str
    sync: MethodGroup
    asynchronous: MethodGroup
    shared: tuple[SharedArgument, ...] = ()
    retries: str | None = None
    idempotency_header: str | None = None


class ExampleCall(Struct, frozen=True):
    """A translated call of the docs: the names and modules that it imports, and its lines, a level deep."""

    names: tuple[str, ...]
    imports: tuple[str, ...]
    lines: tuple[str, ...]


class Metadata(Struct, frozen=True):
    """What the package says of its API besides its name, as literals of TOML, by whom it is offered and how.

    ``urls`` are pairs of label and URL, ``about`` lines of markdown; ``None`` where the document says nothing.
    """

    license: str | None = None
    author: str | None = None
    urls: tuple[tuple[str, str], ...] = ()
    about: tuple[str, ...] = ()


class Package(Struct, frozen=True):
    """An SDK. ``deprecated_exports`` are those of ``exports`` that have another name now."""

    name: str
    distribution: str
    version: str
    title: str
    api_version: str
    heading: str
    heading_literal: str
    metadata: Metadata
    env_prefix: str
    client: ClientPlan
    models: tuple[ModelModule, ...]
    operations: tuple[OperationModule, ...]
    resources: tuple[MethodGroup, ...]
    errors: tuple[ErrorClass, ...]
    xml: XmlModule | None
    error_imports: tuple[Import, ...]
    exports: tuple[Export, ...]
    deprecated_exports: tuple[Export, ...]
    former_modules: tuple[FormerModule, ...]

    @property
    def sync_groups(self) -> tuple[MethodGroup, ...]:
        """The client itself, if it has methods, and every group of the synchronous client, without former methods."""
        own = (self.client.sync,) if self.client.sync.methods else ()
        groups = (*own, *(one for one in self.resources if not one.is_async))
        return tuple(
            replace(
                group, methods=tuple(one for one in group.methods if not one.is_former)
            )
            for group in groups
        )
