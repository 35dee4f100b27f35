"""specpress: OpenAPI documents and markdown field tables in, a typed Python SDK out."""

__version__ = "0.1.0"
