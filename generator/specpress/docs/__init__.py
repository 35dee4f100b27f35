"""Docs: markdown reference pages of an SDK -> `Docs`; one table reader, one module per dialect."""

from specpress.docs.files import load_folder
from specpress.docs.json_output import as_json
from specpress.docs.pages import Docs
from specpress.docs.read import read_docs
from specpress.docs.routes import Route, complete_routes

__all__ = [
    "Docs",
    "Route",
    "as_json",
    "complete_routes",
    "load_folder",
    "read_docs",
]
