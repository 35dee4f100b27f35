"""Titles: the title of an API -> a name for its package, and for the folder of its SDK."""

from __future__ import annotations

from specpress.config.options import OPTIONS
from specpress.survey import names

_FALLBACK = "sdk"


def name_package(title: str) -> str:
    """Return an import name made of a title; ``sdk`` is or follows what no package may be called."""
    name = names.snake(title, _FALLBACK).strip("_") or _FALLBACK
    (option,) = (option for option in OPTIONS if option.name == "package")
    is_usable = option.check(name) is None and names.module_name(name) == name
    return name if is_usable else f"{name}_{_FALLBACK}"


def name_folder(package: str) -> str:
    """Return the name of the folder for a package, which is that of its distribution."""
    return package.strip("_").replace("_", "-")
