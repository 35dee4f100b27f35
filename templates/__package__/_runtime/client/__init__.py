"""The clients: settings, methods, and what a call passes through."""
