"""Commands: the commands, arguments and help of the command line; what a command runs is imported when it runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib import import_module
from typing import NoReturn

import click

from specpress import __version__
from specpress.cli.arguments import Arguments, OptionValue, parse_arguments
from specpress.config.options import MANY, OPTIONS

STAGES = (
    "document",
    "docs",
    "lowered",
    "api",
    "survey",
    "package",
    "companions",
    "files",
)
"""The stages that can be printed, named as the fields of `specpress.pipeline.Result`."""

INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells give it: 1 would say that there are differences."""

Command = Callable[..., None]


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(
    __version__,
    *("-V", "--version"),
    prog_name="specpress",
    message="%(prog)s %(version)s",
)
@click.pass_context
def root(context: click.Context) -> None:
    """Generate typed Python SDKs from OpenAPI documents and markdown field tables.

    SPEC is an OpenAPI document, or - for standard input; package and folder are
    named after its title unless options name them. CONFIG is an sdk.toml or its
    folder; the default is every specs/*/sdk.toml. Options override its values,
    and can replace it.

    \b
    Examples:
      specpress generate openapi.yaml
      specpress generate specs/stackone
      specpress generate --spec openapi.yaml --docs docs --package stackone --output out
      specpress check --json
      specpress inspect --spec openapi.yaml
      specpress drift --html drift.html

    \b
    Exit codes:
      0  success
      1  check found differences, drift a finding that fails, or --strict a warning
      2  invalid input or usage, or a bug in specpress; nothing was written

    Output is coloured in terminals, unless NO_COLOR is set.
    """
    if os.environ.get("NO_COLOR"):
        context.color = False


def _with_sdk_options(command: Command) -> Command:
    """Give a command its argument, the options of an sdk.toml, and those on what to print."""
    command = click.option(
        "--strict", is_flag=True, help="Exit with 1 if there are warnings."
    )(command)
    return _with_config_options(command)


def _with_config_options(command: Command) -> Command:
    """Give a command its argument, the options of an sdk.toml, and ``--verbose``."""
    command = click.option("-v", "--verbose", is_flag=True, help="Show every finding.")(
        command
    )
    name = command.__name__
    for option in reversed(OPTIONS):
        if option.command in {None, name}:
            command = click.option(
                *filter(None, (option.short, option.flag)),
                option.name,
                metavar=option.metavar,
                help=option.help,
                multiple=option.kind in MANY,
            )(command)
    return click.argument("path", required=False, metavar="[CONFIG|SPEC]")(command)


_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")


@root.command()
@_with_sdk_options
@_json
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite files that were edited by hand or not generated.",
)
@click.option(
    "--no-sync",
    is_flag=True,
    envvar="SPECPRESS_NO_SYNC",
    help="Do not sync files to disk: faster, for CI.  [env: SPECPRESS_NO_SYNC]",
)
def generate(path: str | None, **options: OptionValue) -> None:
    """Write the SDK.

    All files are generated in memory and compared with the output folder before
    anything is written; after an error nothing is written. Files that are no
    longer generated are deleted. A generated file that was edited by hand, or a
    file of the same name that was not generated, is an error unless --force is
    given. All other files are kept.

    \b
    Examples:
      specpress generate
      specpress generate specs/stackone/sdk.toml --strict
      specpress generate --spec crm.json --spec hris.json --package crm --output out
    """
    _exit_with("generate", parse_arguments(path, options))


@root.command()
@_with_sdk_options
@_json
@click.option(
    "--since",
    metavar="REV|FOLDER",
    help="Fail where the stated version is too low for what has changed since.",
)
def check(path: str | None, **options: OptionValue) -> None:
    """Compare the output folder with what generate would write.

    Writes nothing. Prints a unified diff and the command that fixes it, and
    exits with 1, when there is a difference.

    \b
    Examples:
      specpress check
      specpress check specs/stackone --json
    """
    _exit_with("check", parse_arguments(path, options))


@root.command()
@_with_sdk_options
@_json
@click.option(
    "--ledger",
    is_flag=True,
    help="Account for every part of the document: made, kept, degraded or refused.",
)
def inspect(path: str | None, **options: OptionValue) -> None:
    """List what would be generated: every operation and how to call it.

    \b
    Examples:
      specpress inspect specs/stackone
      specpress inspect --spec openapi.yaml --json | jq '.operations[].call'
      specpress inspect openapi.yaml --ledger
    """
    _exit_with("inspect", parse_arguments(path, options))


@root.command()
@click.option(
    "--stage",
    required=True,
    type=click.Choice(STAGES),
    help="The stage whose result to print.",
)
@_with_sdk_options
def dump(path: str | None, **options: OptionValue) -> None:
    """Print what one stage of the pipeline made, for debugging specpress.

    \b
    Examples:
      specpress dump --stage api specs/stackone
      specpress dump --stage files --spec openapi.yaml --package shop
    """
    _exit_with("dump", parse_arguments(path, options))


@root.command()
@_with_config_options
@_json
@click.option(
    "--html",
    metavar="FILE",
    help="Write one self-contained HTML page.",
)
@click.option(
    "--update-baseline",
    is_flag=True,
    help="Write the baseline again, so that it accepts every finding.",
)
@click.option("--strict", is_flag=True, help="Exit with 1 if there is any new finding.")
def drift(path: str | None, **options: OptionValue) -> None:
    """List where the docs and the specification disagree.

    Each finding has a code, and the text and the place of both sides. Findings
    that the baseline accepts are counted but not listed, and are no failures;
    entries of the baseline that no longer occur are listed.

    \b
    Codes:
      drift/missing-in-spec  only the docs have it
      drift/missing-in-docs  only the specification has it
      drift/type             its type differs
      drift/required         required here, optional there
      drift/deprecated       deprecated here, not there
      drift/enum             its values differ, or open here and closed there
      drift/description      its description differs
      drift/name             its name differs

    \b
    Examples:
      specpress drift specs/stackone
      specpress drift specs/stackone --json | jq '.summary'
      specpress drift --html drift.html
      specpress drift --baseline drift-baseline.toml --update-baseline
      specpress drift --baseline drift-baseline.toml --strict
    """
    _exit_with("drift", parse_arguments(path, options))


@root.command()
@_with_config_options
@_json
@click.option("--markdown", is_flag=True, help="Print a change log in markdown.")
@click.option(
    "--since",
    metavar="REV|FOLDER|LOCK",
    help="What to compare with: a revision of git, the folder of an sdk.toml or an sdk.lock.  [default: HEAD]",
)
def changes(path: str | None, **options: OptionValue) -> None:
    """List what has changed for callers of the SDK.

    Each change has a level: major breaks calls, minor does not, patch is prose.
    [changes.levels] in an sdk.toml gives a code another level, and [changes]
    accepted leaves changes out. Nothing is written.

    \b
    Examples:
      specpress changes specs/stackone
      specpress changes specs/stackone --since v1.2.0 --markdown
      specpress changes --since old/sdk.lock --json | jq '.changes[].message'
    """
    _exit_with("changes", parse_arguments(path, options))


@root.command()
@_with_config_options
@click.option(
    "--from-package",
    "from_package",
    metavar="DIR",
    required=True,
    help="The folder of an SDK that was generated before.",
)
@click.option("--force", is_flag=True, help="Overwrite an sdk.lock that is there.")
def lock(path: str | None, **options: OptionValue) -> None:
    """Rebuild a lost sdk.lock from an SDK that was generated before.

    Methods, arguments, classes, fields and members keep the names that they
    have in the package; names that nothing in the document has are reserved.

    \b
    Examples:
      specpress lock specs/stackone --from-package generated/stackone
    """
    _exit_with("lock", parse_arguments(path, options))


@root.command()
@click.argument("target", metavar="FILE:LINE|NAME")
@_with_config_options
@_json
def why(target: str, path: str | None, **options: OptionValue) -> None:
    """Say what a line or a name of an SDK stands for, and why it is called so.

    NAME is a method, an argument, a class, a field or a member: users.list,
    users.list.limit, User, User.first_name.

    \b
    Examples:
      specpress why generated/stackone/stackone/resources/lms.py:42
      specpress why lms.list_users specs/stackone
    """
    _exit_with("why", parse_arguments(path, {**options, "target": target}))


@root.command()
@click.argument("folder", metavar="DIR")
@click.option("--dialect", default="auto", show_default=True, metavar="NAME")
@click.option("-v", "--verbose", is_flag=True, help="Show every finding.")
@click.option("--strict", is_flag=True, help="Exit with 1 if there are warnings.")
@_json
def docs(folder: str, **options: OptionValue) -> None:
    """Read a folder of documentation pages and show their content.

    \b
    Examples:
      specpress docs docs
      specpress docs docs --json | jq '.pages[] | select(.kind == "enum") | .name'
    """
    _exit_with("docs", Arguments((folder,), options))


@root.command()
@click.argument("code", required=False)
@_json
def explain(code: str | None, *, as_json: bool) -> None:
    """Explain the CODE of a finding and how to fix it; without CODE, list all codes.

    \b
    Examples:
      specpress explain source/duplicate-key
      specpress explain unresolved-ref
      specpress explain | grep ^docs/
    """
    from specpress.cli.explain import run  # noqa: PLC0415 - not paid for by `--help`

    raise SystemExit(run(code, as_json=as_json))


def _exit_with(command: str, arguments: Arguments) -> NoReturn:
    """Run ``specpress.cli.<command>``: the libraries behind it are not paid for by ``--help``."""
    try:
        code = import_module(f"specpress.cli.{command}").run(arguments)
    except KeyboardInterrupt:
        click.echo("interrupted", err=True)
        code = INTERRUPTED
    raise SystemExit(code)
