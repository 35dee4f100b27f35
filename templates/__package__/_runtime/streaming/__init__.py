"""Answers that come piece by piece: events, lines, downloads."""
