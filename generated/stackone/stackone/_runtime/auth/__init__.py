"""Credentials: where they come from, and what they add to a request."""
