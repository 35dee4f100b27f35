"""One small API, a rental of boats, as the pages of SDKs in four languages show it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class Language(Struct, frozen=True):
    """How one language spells the API: ``names`` by wire name, ``types`` by what they are, the ``folders`` of classes.

    ``response`` is the text below Response, ``sample`` makes a client. ``own`` are rows that every method has.
    """

    fence: str
    names: Mapping[str, str]
    types: Mapping[str, str]
    folders: tuple[str, str]
    response: str
    sample: str
    envelope: tuple[tuple[str, str], ...]
    own: tuple[tuple[str, str], ...] = ()
    file: str = "{lower}.md"


def _table(rows: list[tuple[str, str, bool, str]], head: str) -> str:
    lines = [f"| {head} | Type | Required | Description |", "| --- | --- | --- | --- |"]
    for name, cell, required, text in rows:
        mark = "check_mark" if required else "minus_sign"
        lines.append(f"| `{name}` | {cell} | :heavy_{mark}: | {text} |")
    return "\n".join(lines) + "\n"


def pages(language: Language) -> dict[str, str]:
    """The pages of the API in a language, by path."""
    name, kind = language.names.__getitem__, language.types.__getitem__
    shared, operations = language.folders
    moor = [
        *((row, cell, True, "The call's own") for row, cell in language.own),
        (name("harbour_id"), kind("text"), True, "Where to"),
        (name("x-crew-id"), kind("text?"), False, "Who steers"),
        (name("mooring"), kind("Mooring"), True, "For how long"),
    ]
    boat = [
        (name("boat_name"), kind("text"), True, "Painted on it"),
        (name("hull"), kind("Hull"), True, "What it is made of"),
        (name("flags"), kind("texts"), False, "What it flies"),
        (name("built_at"), kind("moment?"), False, "When it left the yard"),
    ]
    mooring = [
        (name("nights"), kind("whole"), True, "How many"),
        (name("notes"), kind("map"), False, "Whatever else"),
    ]
    answer = [
        *((row, cell, True, "Of the exchange") for row, cell in language.envelope),
        (name("boat"), kind("Boat?"), False, "Moored"),
    ]

    def path(folder: str, class_name: str) -> str:
        file = language.file.format(lower=class_name.lower(), name=class_name)
        return f"docs/{folder}/{file}"

    return {
        path(shared, "Boat"): "# Boat\n\n## Fields\n\n" + _table(boat, "Field"),
        path(shared, "Mooring"): "# Mooring\n\n## Fields\n\n"
        + _table(mooring, "Field"),
        path(shared, "Hull"): (
            "# Hull\n\n## Values\n\n| Name | Value |\n| --- | --- |\n"
            f"| `{name('steel')}` | steel |\n| `{name('wood')}` | wood |\n"
        ),
        path(operations, "MoorBoatResponse"): (
            "# MoorBoatResponse\n\n## Fields\n\n" + _table(answer, "Field")
        ),
        "docs/sdks/boats/README.md": (
            f"# Boats\n\n## Overview\n\n### Available Operations\n\n* [{name('moor')}](#moor) - Moor a boat\n\n"
            f"## {name('moor')}\n\nMoors a boat in a harbour.\n\n### Example Usage\n\n"
            f'<!-- UsageSnippet language="{language.fence}" operationID="moor_boat" method="post" '
            'path="/harbours/{harbour_id}/boats" -->\n'
            f"```{language.fence}\n{language.sample}\n```\n\n### Parameters\n\n"
            f"{_table(moor, 'Parameter')}\n### Response\n\n**{language.response}**\n"
        ),
    }


GO = Language(
    "go",
    {
        "harbour_id": "harbourID",
        "x-crew-id": "xCrewID",
        "mooring": "mooring",
        "boat_name": "BoatName",
        "hull": "Hull",
        "flags": "Flags",
        "boat": "Boat",
        "built_at": "BuiltAt",
        "nights": "Nights",
        "notes": "Notes",
        "steel": "HullSteel",
        "wood": "HullWood",
        "moor": "Moor",
    },
    {
        "text": "*string*",
        "text?": "**string*",
        "texts": "[]*string*",
        "whole": "*int64*",
        "moment?": "[*time.Time](https://pkg.go.dev/time#Time)",
        "map": "map[string]*any*",
        "Hull": "[shared.Hull](../../models/shared/hull.md)",
        "Mooring": "[shared.Mooring](../../models/shared/mooring.md)",
        "Boat?": "[*shared.Boat](../../models/shared/boat.md)",
    },
    ("models/shared", "models/operations"),
    "[*operations.MoorBoatResponse](../../models/operations/moorboatresponse.md), error",
    's := boathouse.New(\n    boathouse.WithSecurity("<YOUR_BEARER_TOKEN_HERE>"),\n)',
    (
        ("ContentType", "*string*"),
        ("StatusCode", "*int*"),
        ("RawResponse", "[*http.Response](https://pkg.go.dev/net/http#Response)"),
    ),
    (("ctx", "[context.Context](https://pkg.go.dev/context#Context)"),),
)
CSHARP = Language(
    "csharp",
    {
        "harbour_id": "HarbourId",
        "x-crew-id": "XCrewId",
        "mooring": "Mooring",
        "boat_name": "BoatName",
        "hull": "Hull",
        "flags": "Flags",
        "boat": "Boat",
        "built_at": "BuiltAt",
        "nights": "Nights",
        "notes": "Notes",
        "steel": "Steel",
        "wood": "Wood",
        "moor": "Moor",
    },
    {
        "text": "*string*",
        "text?": "*string*",
        "texts": "List<*string*>",
        "whole": "*long*",
        "moment?": "[DateTime](https://learn.microsoft.com/dotnet/api/system.datetime)",
        "map": "Dictionary<String, *object*>",
        "Hull": "[Hull](../../Models/Components/Hull.md)",
        "Mooring": "[Mooring](../../Models/Components/Mooring.md)",
        "Boat?": "[Boat](../../Models/Components/Boat.md)",
    },
    ("Models/Components", "Models/Requests"),
    "[MoorBoatResponse](../../Models/Requests/MoorBoatResponse.md)",
    'var sdk = new Boathouse(bearerAuth: "<YOUR_BEARER_TOKEN_HERE>");',
    (("HttpMeta", "*object*"),),
    file="{name}.md",
)
PHP = Language(
    "php",
    {
        "harbour_id": "harbourId",
        "x-crew-id": "xCrewId",
        "mooring": "$mooring",
        "boat_name": "boatName",
        "hull": "hull",
        "flags": "flags",
        "boat": "boat",
        "built_at": "builtAt",
        "nights": "nights",
        "notes": "notes",
        "steel": "Steel",
        "wood": "Wood",
        "moor": "moor",
    },
    {
        "text": "*string*",
        "text?": "*?string*",
        "texts": "array<*string*>",
        "whole": "*int*",
        "moment?": "[\\DateTime](https://www.php.net/manual/en/class.datetime.php)",
        "map": "array<string, *mixed*>",
        "Hull": "[Components\\Hull](../../Models/Components/Hull.md)",
        "Mooring": "[Components\\Mooring](../../Models/Components/Mooring.md)",
        "Boat?": "[?Components\\Boat](../../Models/Components/Boat.md)",
    },
    ("Models/Components", "Models/Operations"),
    "[?Operations\\MoorBoatResponse](../../Models/Operations/MoorBoatResponse.md)",
    "$sdk = Boats\\Boathouse::builder()\n    ->setSecurity(\n        '<YOUR_BEARER_TOKEN_HERE>'\n    )",
    (
        ("contentType", "*string*"),
        ("statusCode", "*int*"),
        (
            "rawResponse",
            "[\\Psr\\Http\\Message\\ResponseInterface](https://php-fig.org)",
        ),
    ),
    file="{name}.md",
)
RUBY = Language(
    "ruby",
    {
        "harbour_id": "harbour_id",
        "x-crew-id": "x_crew_id",
        "mooring": "mooring",
        "boat_name": "boat_name",
        "hull": "hull",
        "flags": "flags",
        "boat": "boat",
        "built_at": "built_at",
        "nights": "nights",
        "notes": "notes_",
        "steel": "STEEL",
        "wood": "WOOD",
        "moor": "moor",
    },
    {
        "text": "*::String*",
        "text?": "*T.nilable(::String)*",
        "texts": "T::Array<*::String*>",
        "whole": "*::Integer*",
        "moment?": "[Date](https://ruby-doc.org/libdoc/date/rdoc/Date.html)",
        "map": "T::Hash[Symbol, *::Object*]",
        "Hull": "[Models::Shared::Hull](../../models/shared/hull.md)",
        "Mooring": "[Models::Shared::Mooring](../../models/shared/mooring.md)",
        "Boat?": "[T.nilable(Models::Shared::Boat)](../../models/shared/boat.md)",
    },
    ("models/shared", "models/operations"),
    "[T.nilable(Models::Operations::MoorBoatResponse)](../../models/operations/moorboatresponse.md)",
    "s = ::Boats::Boathouse.new(\n  bearer_auth: '<YOUR_BEARER_TOKEN_HERE>'\n)",
    (
        ("content_type", "*::String*"),
        ("status_code", "*::Integer*"),
        ("raw_response", "[Faraday::Response](https://www.rubydoc.info/gems/faraday)"),
    ),
)
LANGUAGES = {"go": GO, "csharp": CSHARP, "php": PHP, "ruby": RUBY}
