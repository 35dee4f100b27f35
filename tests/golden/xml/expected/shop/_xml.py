"""How the objects of the API are written in XML."""

from __future__ import annotations

from ._runtime.xml.shapes import Fields, Items, Member, Name, Text, Values

OBJECTS: dict[str, tuple[Member, ...]] = {
    "Order": (
        Member("number", Text("number"), Name("no"), "attribute"),
        Member("paid", Text("boolean"), Name("paid")),
        Member("lines", Items(Fields("Line"), Name("line")), Name("lines")),
        Member("words", Items(Text(), Name("word")), Name("words"), "none"),
        Member("extras", Values(Text()), Name("extras")),
    ),
    "Line": (
        Member("what", Text(), Name("what")),
        Member("inner", Fields("Line"), Name("line")),
    ),
    "Problem": (Member("title", Text(), Name("title")),),
}
"""The members of each object, by its name in the document."""
