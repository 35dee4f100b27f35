"""Scopes: what an operation's own security requirements ask of a token."""

from __future__ import annotations

from specpress import ir


def scopes_needed(operation: ir.Operation) -> str:
    """The scopes that an operation needs, as a sentence; empty if it requires none of its own."""
    alternatives = dict.fromkeys(
        tuple(scope for use in requirement.schemes for scope in use.scopes)
        for requirement in operation.security or ()
    )
    if not any(alternatives):
        return ""
    words = [" and ".join(map(_code, scopes)) for scopes in alternatives if scopes]
    optional = "" if all(alternatives) else ", or another credential"
    plural = "s" if any(len(scopes) > 1 for scopes in alternatives) else ""
    return f"Needs the scope{plural} {', or '.join(words)}{optional}."


def _code(scope: str) -> str:
    return f"`{' '.join(scope.split())}`"
