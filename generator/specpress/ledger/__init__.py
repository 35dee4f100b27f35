"""Ledger: a document and what was made of it -> an account of each of its parts."""

from __future__ import annotations

from specpress.ledger.account import account_for
from specpress.ledger.model import PARTS, Entry, Fate, Ledger

__all__ = ["PARTS", "Entry", "Fate", "Ledger", "account_for"]
