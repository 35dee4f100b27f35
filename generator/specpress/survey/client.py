"""Client: the title of an API, or its package -> the name of the client's class."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specpress import ir
from specpress.survey import names
from specpress.survey.claims import Claims
from specpress.survey.errors import RESERVED
from specpress.survey.settings import Settings

_OTHERS = frozenset(
    {
        "Any",
        "AsyncClient",
        "Basic",
        "ApiKey",
        "Client",
        "ClientConfig",
        "Event",
        "FollowRedirects",
        "Hooks",
        "IsoDuration",
        "Mapping",
        "OAuth2",
        "ResponseLimits",
        "Scheme",
        "Secret",
        "Server",
        "Timeout",
        "TimeoutInput",
        *names.MODULE_NAMES,
        *("AsyncDownload", "Download", "Model", "ServerEvent"),
    }
)
"""Classes that stand beside the client's, in its module or in the package."""


def client_name(
    api: ir.Api, settings: Settings, errors: Mapping[str, str], claims: Claims
) -> str:
    """The client's class name, which is neither another class's nor makes the name of one of the ``errors``.

    Unless the settings say otherwise it is the one that it had.
    """
    locked = claims.single("client")
    if settings.client is None and locked is not None:
        return locked.name
    preferred_name = (
        settings.client or api.label or _spelled_as_in(api, settings.package)
    )
    is_taken = preferred_name in _OTHERS or f"{preferred_name}Error" in {
        *errors.values(),
        *RESERVED,
    }
    return f"{preferred_name}Api" if is_taken else preferred_name


def _spelled_as_in(api: ir.Api, package: str) -> str:
    """The package's name in the spelling that the document uses for it, if it does."""
    text = " ".join(filter(None, (api.info.title, api.info.description)))
    squeezed = package.replace("_", "")
    for word in re.findall(r"[A-Za-z][A-Za-z0-9]*", text):
        if word.lower() == squeezed and not word.isupper() and word[0].isupper():
            return names.pascal(word, "Client")
    return names.pascal(
        "".join(part.capitalize() for part in names.words(package)), "Client"
    )
