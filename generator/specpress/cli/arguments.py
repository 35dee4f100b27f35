"""Arguments: the configurations and options that a command line names."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import click

from specpress.config.options import OPTIONS

OptionValue = str | bool | tuple[str, ...] | None
"""The value of one option as click gives it; ``None``, ``()`` and ``False`` when it was not given."""

DEFAULT = "specs/*/sdk.toml"


class Arguments(NamedTuple):
    """The configurations to work on, ``None`` for one made of options alone, and the ``options`` by name.

    ``all`` is true when none was named and every configuration below specs/ is meant. ``specification`` is one that
    was named in place of a configuration, which names package and output if no option does.
    """

    configs: tuple[str | None, ...]
    options: Mapping[str, OptionValue]
    all: bool = False
    specification: str | None = None

    def has_flag(self, name: str) -> bool:
        """Whether a switch was given."""
        return bool(self.options.get(name))

    @property
    def settings(self) -> dict[str, str | tuple[str, ...]]:
        """The options of an sdk.toml that the command line sets."""
        values = {option.name: self.options.get(option.name) for option in OPTIONS}
        if self.specification is not None:
            values["spec"] = (self.specification, *self._further_specifications)
        return {
            name: value
            for name, value in values.items()
            if value and not isinstance(value, bool)
        }

    @property
    def _further_specifications(self) -> tuple[str, ...]:
        """The specifications that are given as options."""
        option = self.options.get("spec")
        return option if isinstance(option, tuple) else ()

    def format_command(self, name: str, config: str | None) -> str:
        """Return the command line that runs ``name`` with the same inputs."""
        argument = self.specification if config is None else config
        words = ["specpress", name, *([argument] if argument is not None else [])]
        settings = {**self.settings, "spec": self._further_specifications}
        for option in OPTIONS:
            value = settings.get(option.name, ())
            for text in (value,) if isinstance(value, str) else value:
                words += [option.flag, text]
        return shlex.join(words)


def parse_arguments(path: str | None, options: Mapping[str, OptionValue]) -> Arguments:
    """Find the configurations to work on; ``path`` is an sdk.toml, the folder of one, or a specification.

    Raises `click.UsageError` for no or too many configurations.
    """
    if path is not None:
        if os.path.isdir(path):  # noqa: PTH112 - false where nobody may look
            return Arguments((str(Path(path, "sdk.toml")),), options)
        if path.lower().endswith(".toml"):
            return Arguments((path,), options)
        return Arguments((None,), options, specification=path)
    if options.get("spec") or options.get("docs"):
        return Arguments((None,), options)
    files = tuple(sorted(path.as_posix() for path in Path().glob(DEFAULT)))
    if not files:
        message = f"There is no {DEFAULT} here: name a CONFIG or a SPEC."
        raise click.UsageError(message)
    arguments = Arguments(files, options, all=True)
    if len(files) > 1 and arguments.settings:
        message = f"There are {len(files)} configurations here ({DEFAULT}): name the CONFIG that the options are for."
        raise click.UsageError(message)
    return arguments
