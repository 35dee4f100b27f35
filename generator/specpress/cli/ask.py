"""Ask: what somebody wants done, as the command line gave it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import click

from specpress.config.options import OPTIONS

Given = str | bool | tuple[str, ...] | None
"""The value of one option as click gives it; ``None``, ``()`` and ``False`` when it was not given."""

DEFAULT = "specs/*/sdk.toml"


class Ask(NamedTuple):
    """The configurations to work on, ``None`` for one made of options alone, and the options by name.

    ``all`` is true when none was named, so that every one found is meant, however many there are.
    """

    configs: tuple[str | None, ...]
    given: Mapping[str, Given]
    all: bool = False

    def flag(self, name: str) -> bool:
        """Whether a switch was given."""
        return bool(self.given.get(name))

    @property
    def settings(self) -> dict[str, str | tuple[str, ...]]:
        """The options that an sdk.toml can hold too, as far as they were given."""
        values = {option.name: self.given.get(option.name) for option in OPTIONS}
        return {
            name: value
            for name, value in values.items()
            if value and not isinstance(value, bool)
        }

    def command(self, name: str, config: str | None) -> str:
        """Spell the command line that would do ``name`` with the same inputs."""
        words = ["specpress", name, *([config] if config is not None else [])]
        settings = self.settings
        for option in OPTIONS:
            value = settings.get(option.name, ())
            for text in (value,) if isinstance(value, str) else value:
                words += [option.flag, text]
        return shlex.join(words)


def ask(config: str | None, given: Mapping[str, Given]) -> Ask:
    """Find the configurations that are meant. Raises `click.UsageError` when there are none, or too many."""
    if config is not None:
        is_folder = os.path.isdir(config)  # noqa: PTH112 - false where nobody may look
        file = str(Path(config, "sdk.toml")) if is_folder else config
        return Ask((file,), given)
    if given.get("spec") or given.get("docs"):
        return Ask((None,), given)
    found = tuple(sorted(path.as_posix() for path in Path().glob(DEFAULT)))
    if not found:
        message = f"There is no {DEFAULT} here: name a CONFIG, or give --spec."
        raise click.UsageError(message)
    asked = Ask(found, given, all=True)
    if len(found) > 1 and asked.settings:
        message = f"There are {len(found)} configurations here ({DEFAULT}): name the CONFIG that the options are for."
        raise click.UsageError(message)
    return asked
