"""XML: bodies and answers in XML -> the expressions that say how they are written, and the members of all objects."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from specpress import ir
from specpress.media_types import is_xml
from specpress.plan.annotations import Annotator, repr_of
from specpress.plan.model import Import, XmlModule, XmlObject
from specpress.survey import Survey
from specpress.survey.contents import failures, is_structured
from specpress.survey.xml_names import item_node, member_node, root_node

_KINDS = {
    ir.ScalarKind.INTEGER: "number",
    ir.ScalarKind.NUMBER: "number",
    ir.ScalarKind.BOOLEAN: "boolean",
}
_SHAPES = "_runtime.xml.shapes"


def xml_root(
    type_: ir.Type | None, content_type: str | None, annotator: Annotator
) -> str | None:
    """The expression of a whole body's `XmlRoot`; ``None`` where it is not in XML, or is text."""
    if type_ is None or content_type is None or not is_xml(content_type):
        return None
    if not is_structured(type_, annotator.api.declarations):
        return None
    shapes = XmlShapes(annotator.api.declarations)
    shape = shapes.shape(type_, root_node(type_, annotator.api.declarations))
    name = shapes.name(root_node(type_, annotator.api.declarations))
    for used in {*shapes.used, "XmlRoot"}:
        annotator.runtime("xml.shapes", used)
    annotator.local.setdefault("_xml", set()).add("OBJECTS")
    return f"XmlRoot({shape}, {name}, OBJECTS)"


def xml_module(survey: Survey) -> XmlModule | None:
    """The members of all objects that travel in XML; ``None`` where nothing does."""
    declarations = survey.api.declarations
    types = [
        type_
        for type_, content_type in _list_bodies(survey)
        if is_xml(content_type) and is_structured(type_, declarations)
    ]
    if not types:
        return None
    shapes = XmlShapes(declarations)
    objects = [
        XmlObject(repr_of(name), tuple(shapes.members(declaration)))
        for name in ir.reachable_names(types, declarations)
        if isinstance(declaration := declarations[name], ir.Model)
    ]
    names = tuple(sorted({*shapes.used, "Member"}))
    return XmlModule("_xml", Import(f".{_SHAPES}", names), tuple(objects))


def _list_bodies(survey: Survey) -> Iterator[tuple[ir.Type, str]]:
    for call in survey.calls.values():
        if call.content is not None:
            yield call.content.type, call.content.content_type
        for answer in call.answers:
            if answer.type is not None and answer.content_type is not None:
                yield answer.type, answer.content_type
        for response in failures(call.operation):
            for content in response.contents:
                yield content.type, content.content_type


class XmlShapes(Struct):
    """Writes the expressions of shapes; ``used`` are the classes of the runtime in them."""

    declarations: ir.Declarations
    used: set[str] = field(default_factory=set[str])

    def members(self, model: ir.Model) -> Iterator[str]:
        """The members of an object."""
        for one in model.fields:
            node = member_node(one, self.declarations)
            shape = self.shape(one.type, node)
            arguments = [repr_of(one.name), shape, self.name(node)]
            if node.node is not None and node.node is not ir.XmlNode.ELEMENT:
                arguments.append(repr_of(node.node.value))
            yield f"Member({', '.join(arguments)})"

    def name(self, node: ir.Xml) -> str:
        """The name of an element or an attribute."""
        self.used.add("Name")
        arguments = [repr_of(node.name or "")]
        if node.namespace is not None:
            arguments.append(repr_of(node.namespace))
        if node.prefix is not None:
            arguments.append(f"prefix={repr_of(node.prefix)}")
        return f"Name({', '.join(arguments)})"

    def shape(self, type_: ir.Type, node: ir.Xml) -> str:
        """What an element holds; ``node`` is how that is called, as items of a list are where nothing else is said."""
        match ir.resolve(type_, self.declarations):
            case ir.Model(name=name):
                return self._make("Fields", repr_of(name))
            case ir.Array() as array:
                item = item_node(array, node)
                return self._make(
                    "Items", self.shape(array.items, item), self.name(item)
                )
            case ir.Map(values):
                return self._make("Values", self.shape(values, node))
            case ir.Scalar(kind) | ir.Enum(kind=kind):
                return self._text(kind)
            case ir.Binary():
                return self._make("Text")
            case ir.Literal(values):
                return self._text(_kind_of(values))
            case _:
                return self._make("Untyped")

    def _text(self, kind: ir.ScalarKind) -> str:
        name = _KINDS.get(kind)
        return self._make("Text") if name is None else self._make("Text", repr_of(name))

    def _make(self, name: str, *arguments: str) -> str:
        self.used.add(name)
        return f"{name}({', '.join(arguments)})"


def _kind_of(values: tuple[object, ...]) -> ir.ScalarKind:
    """The kind of all values of a literal; text where they differ."""
    if all(isinstance(value, bool) for value in values):
        return ir.ScalarKind.BOOLEAN
    if all(isinstance(value, int | float) for value in values):
        return ir.ScalarKind.NUMBER
    return ir.ScalarKind.STRING
