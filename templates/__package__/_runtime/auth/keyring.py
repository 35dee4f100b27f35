"""Keyring: the credentials of one client, and how they sign a request (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

import os
from base64 import b64encode
from collections.abc import Callable, Collection, Generator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..errors import CredentialsError
from ..serialization.headers import is_token, unfit
from ..transport.steps import Step
from .credentials import Credential, OAuth2, Scheme, Secret, reveal_secret
from .signature import UNSIGNED, Signature

if TYPE_CHECKING:
    from ..operation import Security
    from .oauth import Authority, Grant


class Keyring:
    """The credentials of one client; read once, then only asked."""

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        credentials: Mapping[str, Credential | None],
    ) -> None:
        for name, credential in cast("Mapping[str, object]", credentials).items():
            if credential is not None and not isinstance(credential, Credential):
                msg = f"{name}: a credential must be an instance of Credential, not {type(credential).__name__}"
                raise TypeError(msg)
        self._schemes = schemes
        self._grants = {
            name: grant
            for name, scheme in schemes.items()
            if (grant := _find_grant(name, scheme, credentials.get(name))) is not None
        }
        self._secrets = {
            name: secrets
            for name, scheme in schemes.items()
            if name not in self._grants
            and (secrets := _find_secrets(scheme, credentials.get(name))) is not None
        }
        self.constant: dict[Security, Signature] = {}
        """What does not change from call to call, as far as it was asked for."""

    def __bool__(self) -> bool:
        return bool(self._secrets or self._grants)

    def __repr__(self) -> str:
        return f"Keyring({', '.join([*self._secrets, *self._grants])})"

    def sign(
        self,
        operation: str,
        security: Security,
        make_authority: Callable[[], Authority],
        list_own_headers: Callable[[], Collection[bytes]],
    ) -> Generator[Step, Any, Signature]:
        """Give what the first alternative that can be met adds; credentials that are callables are called.

        ``list_own_headers`` gives the headers, in lower case, by which the caller may authenticate without credentials.
        """
        chosen = self._choose_alternative(security)
        constant = chosen is not None
        if chosen is None:
            chosen = self._complete_alternative(operation, security, list_own_headers())
        signature = UNSIGNED
        for name in chosen:
            grant = self._grants.get(name)
            if grant is not None:
                constant = False
                token = yield from grant.get_token(make_authority())
                signature += _make_signature(name, self._schemes[name], [token])
                continue
            values: list[str] = []
            for part in self._secrets[name]:
                if isinstance(part, str):
                    values.append(part)
                else:
                    constant = False
                    values.append((yield from reveal_secret(name, part)))
            signature += _make_signature(name, self._schemes[name], values)
        if constant:
            self.constant[security] = signature
        return signature

    def sign_masked(self, security: Security) -> Signature:
        """Give what would be added, without the credentials themselves; nothing is asked for or fetched."""
        signature = UNSIGNED
        for name in self._choose_alternative(security) or ():
            count = len(self._secrets.get(name, ("",)))
            values = ["***"] * count
            signature += _make_signature(name, self._schemes[name], values)
        return signature

    def forget(self, signature: Signature) -> bool:
        """Drop the fetched tokens that a server refused; true where there were any."""
        forgotten = [
            grant.forget(secret)
            for grant in self._grants.values()
            for secret in signature.secrets
        ]
        return True in forgotten

    def _has(self, name: str) -> bool:
        return name in self._secrets or name in self._grants

    def _choose_alternative(self, security: Security) -> tuple[str, ...] | None:
        for alternative in security:
            if alternative and all(self._has(name) for name in alternative):
                return alternative
        return () if not security or () in security else None

    def _complete_alternative(
        self, operation: str, security: Security, own: Collection[bytes]
    ) -> tuple[str, ...]:
        """Give what is left of the first alternative that the caller's own headers meet; raises CredentialsError."""
        for alternative in security:
            ours = tuple(name for name in alternative if self._has(name))
            if all(
                name in ours or self._header_of(name) in own for name in alternative
            ):
                return ours
        ways = "; or ".join(
            " and ".join(self._describe(name) for name in alternative)
            for alternative in security
        )
        msg = f"{operation}: no credentials; give {ways}"
        raise CredentialsError(msg)

    def _header_of(self, name: str) -> bytes | None:
        scheme = self._schemes.get(name)
        if scheme is None or scheme.kind != "apiKey":
            return b"authorization"
        return {"header": scheme.name.lower().encode(), "cookie": b"cookie"}.get(
            scheme.location
        )

    def _describe(self, name: str) -> str:
        scheme = self._schemes.get(name)
        if scheme is None:
            return f"{name} (which this package does not know)"
        kind = {
            "basic": "a user name and password",
            "apiKey": "an API key",
            "mutualTLS": "an HTTP client with a certificate",
        }.get(scheme.kind, "a token")
        if scheme.kind in {"oauth2", "openIdConnect"} and scheme.fetches:
            kind = "a token, or a client's id and secret"
        names = (*scheme.env, *scheme.client_env, *scheme.user_env)
        if not names:
            return f"{kind} ({name})"
        return f"{kind} ({name}; environment: {', '.join(names)})"


def _read_variable(name: str) -> str | None:
    """Look into the environment, where an empty variable is none."""
    return os.environ.get(name) or None


def _find_grant(
    name: str, scheme: Scheme, credential: Credential | None
) -> Grant | None:
    """Find what to fetch tokens with; None where a token is given, or nothing to fetch one with is."""
    if not scheme.fetches:
        return None
    from .oauth import Grant, Owner

    owner = (
        credential
        if isinstance(credential, OAuth2)
        else OAuth2(*credential.parts if credential else ())
    )
    if owner.parts[0] is not None:
        return None
    nothing = owner.client == owner.user == (None, None)
    if nothing and any(_read_variable(name) for name in scheme.env):
        return None
    client_id, client_secret = _fill_from_environment(owner.client, scheme.client_env)
    username, password = _fill_from_environment(owner.user, scheme.user_env)
    user = None
    if username is not None and password is not None:
        user = (username, password)
    elif client_id is None or client_secret is None:
        return None
    client = (client_id, client_secret)
    return Grant(name, scheme, Owner(client, user, owner.scopes, owner.token_url))


def _fill_from_environment(
    pair: tuple[Secret | None, Secret | None], names: tuple[str, ...]
) -> tuple[Secret | None, Secret | None]:
    """Take from the environment what is not given."""
    variables = (*names, "", "")
    first, second = (
        part if part is not None else _read_variable(variable)
        for part, variable in zip(pair, variables, strict=False)
    )
    return first, second


def _find_secrets(
    scheme: Scheme, credential: Credential | None
) -> tuple[Secret, ...] | None:
    """Put together what was given and what the environment has; None where the scheme cannot be met."""
    if scheme.kind == "mutualTLS":
        return ()  # the HTTP client carries the certificate
    parts = credential.parts if credential is not None else (None,)
    count = 2 if scheme.kind == "basic" else 1
    parts = (*parts, *(None,) * count)[:count]
    names = (*scheme.env, *("",) * count)
    secrets = [
        part if part is not None else _read_variable(name)
        for part, name in zip(parts, names, strict=False)
    ]
    if secrets[0] is None:
        return None
    return tuple("" if part is None else part for part in secrets)


def _make_signature(name: str, scheme: Scheme, values: list[str]) -> Signature:
    for value in values:
        if unfit(value):
            msg = f"{name}: the credential holds a line break, a NUL or something else that no header can carry"
            raise CredentialsError(msg)
    match scheme.kind:
        case "mutualTLS":
            return UNSIGNED
        case "basic":
            if ":" in values[0]:
                msg = f"{name}: a user name cannot hold a colon (RFC 7617, 2)"
                raise CredentialsError(msg)
            pair = b64encode(":".join(values).encode()).decode("ascii")
            # The whole header is a secret that is long enough to be found anywhere.
            secrets = (f"Basic {pair}", pair, *values[1:], values[0])
            return _sign_in_header("Authorization", f"Basic {pair}", secrets)
        case "apiKey":
            key = values[0]
            match scheme.location:
                case "header":
                    if not is_token(scheme.name):
                        msg = f"{name}: no header can be called {scheme.name!r}"
                        raise CredentialsError(msg)
                    return _sign_in_header(scheme.name, key.strip(), (key.strip(),))
                case "query":
                    return Signature(query=((scheme.name, key),), secrets=(key,))
                case "cookie":
                    return Signature(cookies=((scheme.name, key),), secrets=(key,))
        case _:
            token = values[0].strip()
            return _sign_in_header(
                "Authorization",
                f"{scheme.prefix} {token}",
                (f"{scheme.prefix} {token}", token),
            )


def _sign_in_header(name: str, value: str, secrets: tuple[str, ...]) -> Signature:
    return Signature(
        headers=((name.encode("ascii"), value.encode()),),
        secrets=tuple(secret for secret in secrets if secret),
    )
