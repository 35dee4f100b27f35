"""Client: security, servers and groups of an API -> the client classes."""

from __future__ import annotations

from specpress import ir
from specpress.diagnostics import Report
from specpress.plan import prose
from specpress.plan.annotations import Annotator, repr_of, tuple_literal
from specpress.plan.model import (
    ClientPlan,
    Credential,
    Scheme,
)
from specpress.plan.operations import security_literal
from specpress.plan.resources import method_groups
from specpress.plan.retries import retries_literal
from specpress.plan.secrets import secret_names
from specpress.plan.servers import own_variables, server_literal
from specpress.plan.shared import shared_arguments
from specpress.survey import Settings, Survey, names

_SECRETS = {
    ir.SchemeKind.BASIC: ("username", "password"),
    ir.SchemeKind.BEARER: ("token",),
    ir.SchemeKind.HTTP: ("token",),
    ir.SchemeKind.API_KEY: ("api_key",),
    ir.SchemeKind.OAUTH2: ("access_token",),
    ir.SchemeKind.OPEN_ID_CONNECT: ("access_token",),
    ir.SchemeKind.MUTUAL_TLS: (),
}
_WORDS = {
    "username": "The user name.",
    "password": "The password; empty where it is not given.",
    "token": "The bearer token.",
    "api_key": "The API key.",
    "access_token": "The access token.",
    "client_id": "The client's id, to fetch tokens with.",
    "client_secret": "The client's secret, to fetch tokens with.",
    "token_url": "Where tokens are fetched, in place of the documented endpoint; may be relative to the base URL.",
    "scopes": "What fetched tokens are asked for; without any the server chooses.",
}
_CLIENT = ("client_id", "client_secret")
_USER = ("username", "password")
_SCOPES = "scopes"
_TOKEN_URL = "token_url"  # noqa: S105 - an argument
_ENVIRONMENT = {"client_env": _CLIENT, "user_env": _USER}
_FETCHING = ("clientCredentials", "password")
"""The flows in which a program gets tokens by itself (OpenAPI 3.1, 4.8.28), the first one's URL before the other's."""
_CLASSES = {
    ir.SchemeKind.BASIC: "Basic",
    ir.SchemeKind.API_KEY: "ApiKey",
}


def client_plan(
    survey: Survey, settings: Settings, env_prefix: str, report: Report
) -> ClientPlan:
    """The client classes of an API."""
    api, name = survey.api, survey.client
    annotator = Annotator(
        api, survey.layout, "client", for_signatures=True, models="models"
    )
    server, header = settings.server, settings.idempotency_header
    retries = None
    if settings.retries is not None:
        retries = retries_literal(settings.retries)
    shared = shared_arguments(survey, annotator, report)
    if shared:
        annotator.runtime("client.settings", "ClientOptions")
        annotator.typing("Self")
        annotator.typing("Unpack")
    sync, asynchronous = method_groups(survey.root, annotator)
    credentials, schemes = _credentials(survey, env_prefix)
    own = (ir.Server(server),) if server is not None else api.servers
    return ClientPlan(
        secret_names=", ".join(map(repr_of, secret_names(api))),
        name=name,
        async_name=f"Async{name}",
        error_name=f"{name}Error",
        docstring=prose.docstring(_about("Client", api, own), 4),
        async_docstring=prose.docstring(_about("Asynchronous client", api, own), 4),
        credentials=credentials,
        schemes=schemes,
        security=security_literal(_default_security(api)),
        credential_names=_credential_names(schemes, credentials),
        servers=tuple(map(server_literal, own)),
        elsewhere=any(one.servers for one in api.operations),
        variables=", ".join(map(repr_of, own_variables(api))),
        sync=sync,
        asynchronous=asynchronous,
        shared=shared,
        retries=retries,
        idempotency_header=repr_of(header) if header is not None else None,
    )


def _about(kind: str, api: ir.Api, servers: tuple[ir.Server, ...]) -> str:
    """What the documentation says of the client: whose it is, and the servers it can talk to."""
    parts = [f"{kind} of the {prose.api_title(api.info.title)}."]
    if api.info.description:
        parts.append(api.info.description)
    if any(server.description or server.variables for server in servers):
        lines = (f"    {_server_prose(server)}" for server in servers)
        parts.append("\n".join(["Servers:", *lines]))
    return "\n\n".join(parts)


def _server_prose(server: ir.Server) -> str:
    words = [f"`{server.url}`"]
    if server.name is not None:
        words = [f"{server.name} (`{server.url}`)"]
    if server.description:
        words.append(prose.sentence(" ".join(server.description.split())))
    for variable in server.variables:
        values = f"{' or '.join(variable.values)}, " if variable.values else ""
        about = " ".join((variable.description or "").split())
        sentence_after = f" {prose.sentence(about)}" if about else ""
        words.append(
            f"`{variable.name}` is {values}{variable.default} by default.{sentence_after}"
        )
    return f"{words[0]}: {' '.join(words[1:])}" if len(words) > 1 else words[0]


def _default_security(api: ir.Api) -> tuple[ir.SecurityRequirement, ...]:
    """The API's own requirements; where it has none, each scheme by itself, for operations that ask for it."""
    return api.security


def _credentials(
    survey: Survey, prefix: str
) -> tuple[tuple[Credential, ...], tuple[Scheme, ...]]:
    api = survey.api
    argument_names = [
        argument for scheme in api.schemes for argument in _arguments(scheme)
    ]
    credentials: list[Credential] = []
    schemes: list[Scheme] = []
    used_names = {*names.CLIENT_OPTIONS, *survey.shared.values()}
    for scheme in api.schemes:
        arguments: dict[str, str] = {}
        for argument in _arguments(scheme):
            alone = argument_names.count(argument) == 1
            own = argument if alone else _own_argument(scheme, argument)
            (own,) = names.unique([own], used_names)
            used_names.add(own)
            arguments[argument] = own
            credentials.append(
                _credential(own, f"{prefix}_{own.upper()}", argument, scheme)
            )
        schemes.append(_scheme(scheme, arguments, prefix))
    return tuple(credentials), tuple(schemes)


def _arguments(scheme: ir.SecurityScheme) -> tuple[str, ...]:
    """What a client is asked for a scheme: a credential, and what tokens are fetched with where the API says how."""
    held = _SECRETS[scheme.kind]
    kinds = {flow.kind for flow in scheme.flows if flow.token_url is not None}
    if scheme.kind is ir.SchemeKind.OPEN_ID_CONNECT and scheme.open_id_connect_url:
        return (*held, *_CLIENT, _SCOPES, _TOKEN_URL)
    if scheme.kind is not ir.SchemeKind.OAUTH2 or kinds.isdisjoint(_FETCHING):
        return held
    user = _USER if "password" in kinds else ()
    return (*held, *_CLIENT, *user, _SCOPES, _TOKEN_URL)


def _token_url(scheme: ir.SecurityScheme) -> str | None:
    urls = {flow.kind: flow.token_url for flow in scheme.flows if flow.token_url}
    return next((urls[kind] for kind in _FETCHING if kind in urls), None)


def _own_argument(scheme: ir.SecurityScheme, argument: str) -> str:
    """The argument named after its scheme, where several schemes take one of its kind."""
    name = names.snake(scheme.name, "scheme")
    if name.rpartition("_")[2] == argument.rpartition("_")[2]:
        return name
    return f"{name}_{argument}"


def _credential(
    name: str, variable: str, argument: str, scheme: ir.SecurityScheme
) -> Credential:
    words = _WORDS[argument]
    fetching = argument not in _SECRETS[scheme.kind]
    if argument == _SCOPES:
        scopes = dict.fromkeys(scope for f in scheme.flows for scope, _ in f.scopes)
        if scopes:
            known = ", ".join(f"`{' '.join(scope.split())}`" for scope in scopes)
            words = f"{words} The API has {known}."
        lines = prose.paragraphs(f"{name}: {words}", prose.WIDTH - 16)
        description = "\n                ".join(lines)
        return Credential(
            name, "", description, scheme.name, "tuple[str, ...]", "()", extra=True
        )
    if argument == _TOKEN_URL:
        lines = prose.paragraphs(f"{name}: {words}", prose.WIDTH - 16)
        description = "\n                ".join(lines)
        return Credential(
            name, "", description, scheme.name, "str | None", "None", extra=True
        )
    if scheme.kind is ir.SchemeKind.HTTP:
        words = f"What follows `{scheme.http_scheme}` in the Authorization header."
    if not fetching:
        words = " ".join([words, *_scheme_prose(scheme)])
    text = (
        f"{name}: {words} A string, or a callable that returns it for every call. "
        f"Read from {variable} if None."
    )
    lines = prose.paragraphs(text, prose.WIDTH - 16)
    description = "\n                ".join(lines)
    return Credential(name, variable, description, scheme.name, extra=fetching)


def _scheme_prose(scheme: ir.SecurityScheme) -> list[str]:
    """What the document says of a credential: its words, its format, and where users grant and renew it."""
    sentences: list[str] = []
    if scheme.description:
        sentences.append(prose.sentence(" ".join(scheme.description.split())))
    if scheme.bearer_format:
        sentences.append(f"Its format is `{' '.join(scheme.bearer_format.split())}`.")
    granted = dict.fromkeys(f.authorization_url for f in scheme.flows)
    renewed = dict.fromkeys(f.refresh_url for f in scheme.flows)
    for words, urls in (("Users grant it at", granted), ("It is renewed at", renewed)):
        sentences += [f"{words} `{' '.join(url.split())}`." for url in urls if url]
    return sentences


def _scheme(
    scheme: ir.SecurityScheme, arguments: dict[str, str], prefix: str
) -> Scheme:
    """A scheme; ``arguments`` are the client's, by what each of them holds."""
    parts = [repr_of(scheme.kind.value)]
    held = _SECRETS[scheme.kind]
    fetches = [own for argument, own in arguments.items() if argument not in held]
    for key, kinds in (("env", held), *_ENVIRONMENT.items()):
        if key != "env" and not fetches:
            continue
        variables = [
            repr_of(f"{prefix}_{arguments[kind].upper()}")
            for kind in kinds
            if kind in arguments
        ]
        if variables:
            parts.append(f"{key}={tuple_literal(variables)}")
    url = _token_url(scheme)
    if url is not None and fetches:
        parts.append(f"token_url={repr_of(url)}")
    elif fetches and scheme.open_id_connect_url:
        parts.append(f"discovery_url={repr_of(scheme.open_id_connect_url)}")
    if scheme.kind is ir.SchemeKind.API_KEY and scheme.key_name and scheme.location:
        parts.append(f"name={repr_of(scheme.key_name)}")
        parts.append(f"location={repr_of(scheme.location.value)}")
    if scheme.kind is ir.SchemeKind.HTTP and scheme.http_scheme:
        parts.append(f"prefix={repr_of(scheme.http_scheme)}")
    maker = "OAuth2" if fetches else _CLASSES.get(scheme.kind, "Bearer")
    constructor_arguments = [
        own if argument in held else f"{argument}={own}"
        for argument, own in arguments.items()
    ]
    return Scheme(
        name=repr_of(scheme.name),
        literal=f"Scheme({', '.join(parts)})",
        expression=(
            f"{maker}({', '.join(constructor_arguments)})"
            if constructor_arguments
            else ""
        ),
    )


def _credential_names(
    schemes: tuple[Scheme, ...], credentials: tuple[Credential, ...]
) -> tuple[str, ...]:
    """What the modules of the clients import from the runtime's credentials."""
    classes = {
        scheme.expression.partition("(")[0] for scheme in schemes if scheme.expression
    }
    return tuple(sorted({*classes, "Secret"} if credentials else classes))
