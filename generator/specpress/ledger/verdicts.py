"""Verdicts: what findings and tables say of a keyword, or of the object that it belongs to."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from specpress.diagnostics import Diagnostic, Severity
from specpress.ledger.model import Fate
from specpress.lower import keywords

_EXTENSIONS = (
    "x-codeSamples",
    "x-deprecated-message",
    "x-enum",
    "x-extensible-enum",
    "x-fern-",
    "x-ms-discriminator-value",
    "x-ms-enum",
    "x-nullable",
    "x-speakeasy-",
    "x-specpress-",
)
"""How the extensions begin that are read."""

_SET_BY_CLIENT = "lower/reserved-header"
_REFUSED = frozenset(
    {
        "lower/default",
        "lower/example-value",
        "lower/method",
        "lower/parameter",
        "lower/path-parameter",
        "lower/security-scheme",
        "lower/shape",
        "lower/unknown-scheme",
        "lower/unknown-status",
        "plan/no-content",
    }
)
"""Findings at whose place something is left out."""

_INSTEAD = {
    "lower/all-of-conflict": "what one of the parts says",
    "lower/any-content": "JSON, or as its schema says",
    "lower/circular": "any value",
    "lower/discriminator": "a union that is told by its members' properties",
    "lower/enum-value": "any value",
    "lower/octets-in-json": "text",
    "lower/prefix-items": "a list of any of its types",
    "lower/querystring": "a form",
    "lower/security-lost": "the API's own requirements",
    "lower/unknown-style": "the default style",
    "lower/unknown-type": "any value",
    "lower/unresolved-ref": "any value",
    "lower/value-type": "values of the declared type",
    "plan/content-schema": "text or octets",
    "plan/content-type": "one of its media types",
    "plan/pages": "a method without pages",
    "source/collection-format": "commas",
}
"""What stands in place of that at whose place a finding is."""


class Verdict(Struct, frozen=True):
    """A fate, with its reason and what stands in place of what is degraded."""

    fate: Fate
    why: str = ""
    to: str = ""


MADE = Verdict(Fate.MADE)
UNUSED = Verdict(Fate.KEPT, "nothing refers to it")
SENT_BY_API = Verdict(Fate.KEPT, "the API itself sends it, so clients have no method")


def judge_findings(findings: Iterable[Diagnostic]) -> Verdict | None:
    """What the findings at one place say became of it; None where they say nothing."""
    verdicts = [_judge(finding) for finding in findings]
    order = (Fate.REFUSED, Fate.DEGRADED, Fate.KEPT)
    for fate in order:
        for verdict in verdicts:
            if verdict is not None and verdict.fate is fate:
                return verdict
    return None


def _judge(finding: Diagnostic) -> Verdict | None:
    why = f"{finding.code}: {finding.message}"
    if finding.code == _SET_BY_CLIENT:
        return Verdict(Fate.KEPT, why)
    if finding.code in _REFUSED or finding.severity is Severity.ERROR:
        return Verdict(Fate.REFUSED, why)
    instead = _INSTEAD.get(finding.code)
    return None if instead is None else Verdict(Fate.DEGRADED, why, instead)


def judge_loss(slug: str) -> Verdict | None:
    """What a counted finding says of the keyword at its place."""
    kind, _, word = slug.partition(":")
    match kind:
        case "unexpressed":
            why = keywords.REPORTED_BECAUSE.get(word, "no Python type expresses it")
            return Verdict(Fate.DEGRADED, why, "a type without it")
        case "beside":
            why = "it cannot be put together with what the `$ref` beside it means"
            return Verdict(Fate.DEGRADED, why, "the target's own")
        case "format":
            return Verdict(Fate.DEGRADED, "no known format", "the type alone")
        case "unknown-keyword":
            return Verdict(Fate.REFUSED, "no keyword of this object")
        case _:
            return None


def judge_keyword(kind: str, keyword: str) -> Verdict:
    """What becomes of a keyword of an object by its name alone."""
    if keyword.startswith("x-"):
        if keyword.startswith(_EXTENSIONS):
            return MADE
        return Verdict(Fate.KEPT, "an extension that nothing reads")
    entry = keywords.OBJECTS.get(kind, {}).get(keyword)
    if entry is None:
        return Verdict(Fate.REFUSED, f"no keyword of a {kind} object")
    match entry.fate:
        case keywords.Fate.READ:
            return MADE
        case keywords.Fate.REPORTED:
            return Verdict(Fate.DEGRADED, entry.why, "a type without it")
        case _:
            return Verdict(Fate.KEPT, entry.why)
