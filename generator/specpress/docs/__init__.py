"""Docs: markdown reference pages of an SDK -> `Docs`; one table reader, one module per dialect."""

from specpress.docs.files import load_folder
from specpress.docs.json_shape import as_json
from specpress.docs.pages import Docs
from specpress.docs.read import read_docs
from specpress.docs.routes import Route, routed

__all__ = [
    "Docs",
    "Route",
    "as_json",
    "load_folder",
    "read_docs",
    "routed",
]
