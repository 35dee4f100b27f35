"""Sending: attempts, retries, deadlines, redirects, logs and traces."""
