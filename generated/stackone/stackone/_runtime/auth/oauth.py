"""OAuth: tokens that are fetched, kept and renewed (RFC 6749, 4.3, 4.4 and 6; OpenID Connect Discovery 1.0, 4); no IO.

However many calls need a token at the same time, one of them fetches it and the others wait for that.
"""

from __future__ import annotations

import time
from base64 import b64encode
from collections.abc import Generator, Mapping
from copy import copy
from functools import partial
from typing import Any, cast
from urllib.parse import quote_plus, urlencode, urljoin

import httpx2
from pydantic_core import from_json

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    CredentialsError,
    SDKError,
    TokenError,
    mask_secrets,
)
from ..record import Record
from ..serialization.refusals import half
from ..transport.redaction import mask_url
from ..transport.retries import DEFAULT_RETRIES
from ..transport.server import (
    Server,
    follow_base,
    is_callable,
    warn_about_plain_http,
)
from ..transport.steps import FOREIGN, Flight, Locked, Send, Sleep, Step
from .credentials import Scheme, Secret, reveal_secret

_WELL_KNOWN = "/.well-known/openid-configuration"
_ATTEMPTS = 3
_MAX_ANSWER = 1024 * 1024
# A token is renewed before it expires, by this or a tenth of its life, so that it does not expire on its way.
_MARGIN = 30.0


class Authority(Record):
    """What a call brings to the fetching of a token; ``deadline`` is a time of `time.monotonic`, None: no bound.

    ``servers`` are those that the base URL stands for; none where it is one of them.
    """

    base_url: str
    servers: tuple[Server, ...]
    user_agent: str
    timeout: Mapping[str, float | None]
    deadline: float | None


class Token(Record):
    """A token; ``renew_at`` is a time of `time.monotonic`, None: it is not known to expire."""

    value: str
    renew_at: float | None
    refresh: str | None

    __repr__ = object.__repr__


class Owner(Record):
    """Who wants tokens: a client, or with a user (name and password) that user; ``scopes`` may be empty.

    ``token_url`` is None where the document's endpoint holds.
    """

    client: tuple[Secret | None, Secret | None]
    user: tuple[Secret, Secret] | None
    scopes: tuple[str, ...]
    token_url: str | None

    __repr__ = object.__repr__


class Grant:
    """The tokens of one scheme and one owner."""

    def __init__(self, name: str, scheme: Scheme, owner: Owner) -> None:
        self._name = name
        self._scheme = scheme
        self._owner = owner
        self._flight = Flight()
        self._token: Token | None = None
        self._endpoint: str | None = None
        self._refused: str | None = None
        self._failure: tuple[float, SDKError] | None = None
        self._client_auth = scheme.client_auth

    def get_token(self, authority: Authority) -> Generator[Step, Any, str]:
        """Give a token that has not expired; raises TokenError where the server refuses, and APIConnectionError."""
        token = self._token
        if token is not None and _is_fresh(token):
            return token.value
        steps = partial(self._renew, authority, time.monotonic())
        try:
            value: str = yield Locked(self._flight, steps, authority.deadline)
        except TimeoutError as error:
            raise self._make_error(error, "waiting", ()) from error
        return value

    def forget(self, value: str) -> bool:
        """Drop a token that was refused; true where another one may help."""
        token = self._token
        if token is not None and token.value == value:
            self._token = Token(value, 0.0, token.refresh)
            self._refused = value
        return value == self._refused

    def _renew(self, authority: Authority, since: float) -> Generator[Step, Any, str]:
        token = self._token
        if token is not None and _is_fresh(token):
            return token.value  # fetched while this call waited
        if self._failure is not None and self._failure[0] >= since:
            raise _copy_error(self._failure[1])  # failed while this call waited
        try:
            return (yield from self._fetch_grant(authority))
        except SDKError as error:
            # Another call may have more time.
            if not _is_over(authority.deadline):
                self._failure = (time.monotonic(), _copy_error(error))
            raise

    def _fetch_grant(self, authority: Authority) -> Generator[Step, Any, str]:
        token = self._token
        if token is not None and token.refresh is not None:
            form = {"grant_type": "refresh_token", "refresh_token": token.refresh}
            try:
                self._token = yield from self._fetch_token(
                    authority, form, token.refresh
                )
            except TokenError:
                self._token = None  # too old; start anew
            else:
                return self._token.value
        form = {"grant_type": "client_credentials"}
        if self._owner.user is not None:
            name, password = yield from _reveal_pair(self._name, self._owner.user)
            form = {
                "grant_type": "password",
                "username": name or "",
                "password": password or "",
            }
        if self._owner.scopes:
            form["scope"] = " ".join(self._owner.scopes)
        self._token = yield from self._fetch_token(authority, form, None)
        return self._token.value

    def _fetch_token(
        self, authority: Authority, form: Mapping[str, str], refresh: str | None
    ) -> Generator[Step, Any, Token]:
        url = yield from self._find_endpoint(authority)
        client_id, client_secret = yield from _reveal_pair(
            self._name, self._owner.client
        )
        fields = dict(form)
        if any(map(half, filter(None, (client_id, client_secret, *fields.values())))):
            msg = f"{self._name}: a credential holds half a character (a surrogate)"
            raise CredentialsError(msg)
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        secrets = [client_secret, form.get("password"), form.get("refresh_token")]
        if client_id is not None and client_secret is not None:
            if self._client_auth == "basic":
                pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
                code = b64encode(pair.encode()).decode("ascii")
                headers["Authorization"] = f"Basic {code}"
                secrets.append(code)
            else:
                fields |= {"client_id": client_id, "client_secret": client_secret}
        elif client_id is not None:
            fields["client_id"] = client_id
        content = urlencode(fields).encode("ascii")
        answer = yield from self._ask_server(
            authority, "POST", url, headers, content, tuple(filter(None, secrets))
        )
        value = answer.get("access_token")
        if not isinstance(value, str) or not value:
            msg = f"{self._name}: the answer of {mask_url(url, frozenset())} holds no access_token"
            raise TokenError(msg)
        again = answer.get("refresh_token")
        return Token(
            value,
            _read_expiry(answer.get("expires_in")),
            again if isinstance(again, str) and again else refresh,
        )

    def _find_endpoint(self, authority: Authority) -> Generator[Step, Any, str]:
        """Find the token endpoint: given, declared, or discovered once."""
        if self._endpoint is not None:
            return self._endpoint
        if self._owner.token_url is not None:
            endpoint = self._make_absolute(authority, self._owner.token_url, ())
        elif self._scheme.token_url is not None:
            endpoint = self._make_absolute(
                authority, self._scheme.token_url, authority.servers
            )
        else:
            endpoint = yield from self._discover_endpoint(authority)
        self._endpoint = endpoint
        warn_about_plain_http(endpoint)
        return endpoint

    def _discover_endpoint(self, authority: Authority) -> Generator[Step, Any, str]:
        """Ask the issuer for its token endpoint (OpenID Connect Discovery 1.0, 4), which must be at the same origin."""
        declared = self._scheme.discovery_url or ""
        place = self._make_absolute(authority, declared, authority.servers)
        metadata = yield from self._ask_server(authority, "GET", place, {}, b"", ())
        issuer = str(metadata.get("issuer", "")).rstrip("/")
        endpoint = metadata.get("token_endpoint")
        if f"{issuer}{_WELL_KNOWN}" not in {place, declared} or not isinstance(
            endpoint, str
        ):
            msg = f"{self._name}: {place} does not describe its own issuer and token endpoint"
            raise TokenError(msg)
        methods = metadata.get("token_endpoint_auth_methods_supported")
        if isinstance(methods, list) and "client_secret_basic" not in methods:
            self._client_auth = "body"
        endpoint_url = self._make_absolute(authority, endpoint, authority.servers)
        # Whoever answers for the issuer must not choose who is sent the client's secret.
        if httpx2.URL(endpoint_url).origin != httpx2.URL(place).origin:
            msg = (
                f"{self._name}: the issuer at {place} names a token endpoint at another origin, "
                f"{mask_url(endpoint_url, frozenset())}; give it as token_url= if it is to be sent the credentials"
            )
            raise TokenError(msg)
        return endpoint_url

    def _make_absolute(
        self, authority: Authority, reference: str, servers: tuple[Server, ...]
    ) -> str:
        """Give a URL that a request can go to; below the base URL if it is at one of the servers."""
        base_url = authority.base_url
        try:
            place = urljoin(f"{base_url}/", follow_base(reference, base_url, servers))
            if is_callable(httpx2.URL(place)):
                return place
        except (httpx2.InvalidURL, ValueError):
            pass
        msg = f"{self._name}: tokens cannot be fetched from {mask_url(reference, frozenset())}"
        raise TokenError(msg)

    def _ask_server(  # noqa: PLR0913, PLR0917 - one request is all of these
        self,
        authority: Authority,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
        secrets: tuple[str, ...],
    ) -> Generator[Step, Any, Mapping[str, object]]:
        """Ask the authorization server, again where it fails in passing, and give its JSON object."""
        for attempt in range(1, _ATTEMPTS + 1):
            request = httpx2.Request(
                method,
                url,
                headers={
                    "Accept": "application/json",
                    "User-Agent": authority.user_agent,
                    **headers,
                },
                content=content or None,
                extensions={"timeout": dict(authority.timeout)},
            )
            try:
                response: httpx2.Response = yield Send(
                    request,
                    stream=False,
                    deadline=authority.deadline,
                    options=FOREIGN,
                    max_body=_MAX_ANSWER,
                )
            except (httpx2.RequestError, TimeoutError) as error:
                if attempt == _ATTEMPTS or _is_over(authority.deadline):
                    raise self._make_error(error, url, secrets) from error
            else:
                if attempt == _ATTEMPTS or not DEFAULT_RETRIES.covers(
                    response.status_code
                ):
                    return self._read_answer(response, url, secrets)
            yield Sleep(DEFAULT_RETRIES.delay(attempt - 1, None))
        raise AssertionError

    def _read_answer(
        self, response: httpx2.Response, url: str, secrets: tuple[str, ...]
    ) -> Mapping[str, object]:
        try:
            body: object = from_json(response.content)
        except ValueError:
            body = None
        members: Mapping[str, object] = {}
        if isinstance(body, dict):
            members = cast("Mapping[str, object]", body)
        if response.is_success and members:
            return members
        place = mask_url(url, frozenset())
        place = mask_secrets(place, secrets)
        msg = f"{self._name}: {place} gives no token: {response.status_code}"
        code = members.get("error")
        for part in (code, members.get("error_description")):
            if isinstance(part, str):
                msg += f", {mask_secrets(part, secrets)[:300]}"
        raise TokenError(msg, code if isinstance(code, str) else None)

    def _make_error(
        self, error: Exception, url: str, secrets: tuple[str, ...]
    ) -> SDKError:
        late = isinstance(error, httpx2.TimeoutException | TimeoutError)
        kind = APITimeoutError if late else APIConnectionError
        place = mask_url(url, frozenset())
        words = mask_secrets(str(error), secrets) or type(error).__name__
        place = mask_secrets(place, secrets)
        return kind(
            f"{self._name}: no token from {place}: {words}", method="POST", url=place
        )


def _reveal_pair(
    name: str, pair: tuple[Secret | None, Secret | None]
) -> Generator[Step, Any, tuple[str | None, str | None]]:
    """Ask for the secrets that are given as callables."""
    first, second = pair
    return (
        None if first is None else (yield from reveal_secret(name, first)),
        None if second is None else (yield from reveal_secret(name, second)),
    )


def _copy_error(error: SDKError) -> SDKError:
    """Give an error once more, for another call to raise."""
    twin = copy(error)
    twin.__cause__ = error.__cause__
    return twin


def _is_fresh(token: Token) -> bool:
    return token.renew_at is None or time.monotonic() < token.renew_at


def _is_over(deadline: float | None) -> bool:
    return deadline is not None and time.monotonic() >= deadline


def _read_expiry(expires_in: object) -> float | None:
    """Read ``expires_in``, which some servers give as text."""
    try:
        seconds = float(cast("str", expires_in))
    except (TypeError, ValueError):
        return None
    return time.monotonic() + seconds - min(_MARGIN, seconds / 10)
