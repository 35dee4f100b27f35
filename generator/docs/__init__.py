"""Docs: markdown reference pages of an SDK -> `Docs`; one table reader, one module per dialect."""

from generator.docs.files import load_folder
from generator.docs.json_shape import as_json
from generator.docs.pages import Docs
from generator.docs.read import read_docs
from generator.docs.routes import Route, routed

__all__ = [
    "Docs",
    "Route",
    "as_json",
    "load_folder",
    "read_docs",
    "routed",
]
