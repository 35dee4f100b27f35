"""Lower schemas: a schema node -> a type, declaring the objects and enums found on the way."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir
from specpress.lower import details, formats
from specpress.lower.branches import branch_names
from specpress.lower.composition import Composition, choose, compose, is_heir
from specpress.lower.enums import (
    enum_members,
    enum_values,
    is_fixed,
    literal,
    tell_apart,
)
from specpress.lower.extensions.enum_values import (
    EnumExtensions,
    read_enum_extensions,
    read_openness,
)
from specpress.lower.extensions.operation import read_deprecation
from specpress.lower.nodes import Node, Reader, child, is_list, is_node, text
from specpress.lower.shapes import (
    admits_null,
    common_kind,
    component_name,
    implied_type,
    inner,
    is_null,
    only_requires,
    path_of,
    scalar,
    target_name,
)
from specpress.lower.siblings import SHAPERS, narrowed, together
from specpress.lower.unions import discriminator, heirs, joined
from specpress.source.refs import NARROWING

_SCALARS = {kind.value: kind for kind in ir.ScalarKind}
_NULL = ir.Scalar(ir.ScalarKind.NULL)
_ONLY_REFERENCE = frozenset({"$ref"})


class Schemas(Struct):
    """The declarations made so far, and the types of the schema nodes seen so far.

    ``nullable`` are the objects and enums among the components that admit null. ``busy`` are the pointers being
    lowered, with the name of each that leads back to itself, ``named`` what references to components mean.

    Inline objects and enums are named after the path to them: ``Owner/property``, which no component can be called.
    """

    reader: Reader
    declarations: dict[str, ir.Declaration] = field(
        default_factory=dict[str, ir.Declaration]
    )
    seen: dict[str, ir.Type] = field(default_factory=dict[str, ir.Type])
    nullable: set[str] = field(default_factory=set[str])
    busy: dict[str, str | None] = field(default_factory=dict[str, str | None])
    named: dict[str, ir.Ref] = field(default_factory=dict[str, ir.Ref])

    def components(self) -> None:
        """Lower every component schema, in document order."""
        for name, node in self._components().items():
            self.component(name, node)

    def component(self, name: str, node: object) -> None:
        """Declare one component schema."""
        pointer = child("/components/schemas", name)
        self._declare_component(name, node, pointer)

    def lower(self, node: object, pointer: str, path: str) -> ir.Type:
        """The type of the schema at a pointer; ``path`` names what is declared on the way."""
        if is_node(node) and node.keys() == _ONLY_REFERENCE:
            named = self.named.get(str(node["$ref"]))
            if named is not None:
                return named
        known = self.seen.get(pointer)
        if known is not None:
            return known
        if pointer in self.busy:
            knot = self.busy[pointer] or self.free_name(f"{path}/self")
            self.busy[pointer] = knot
            return ir.Ref(knot)
        self.busy[pointer] = None
        known = self._type(node, pointer, path)
        name = self.busy.pop(pointer)
        if name is not None:
            place = self.reader.place(pointer)
            known = self.declare(ir.Alias(name, known, inline=True, place=place))
        self.seen[pointer] = known
        return known

    def field(
        self, name: str, node: object, pointer: str, path: str, *, required: bool
    ) -> ir.Field:
        """One property of an object."""
        type_ = self.lower(node, pointer, path)
        place = self.reader.place(pointer)
        if not is_node(node):
            return ir.Field(name, type_, required, place=place)
        return ir.Field(
            name=name,
            type=type_,
            required=required,
            default=details.default(node),
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True,
            deprecation=read_deprecation(self.reader, node, pointer),
            read_only=self._says(node, "readOnly"),
            write_only=self._says(node, "writeOnly"),
            examples=details.examples(node),
            fixed=required and is_fixed(self.declarations, type_),
            place=place,
        )

    def _says(self, node: Node, keyword: str) -> bool:
        """Whether a property's schema, or the one that it refers to, has a keyword that is true."""
        if keyword in node or not isinstance(node.get("$ref"), str):
            return node.get(keyword) is True
        found = self.reader.resolve(node["$ref"])
        return found is not None and is_node(found[0]) and found[0].get(keyword) is True

    # --- declarations ------------------------------------------------------------------------------------------------

    def _components(self) -> Node:
        root = self.reader.document.root
        components = self.reader.mapping(root, "components", "")
        self.reader.notice("Components", components, "/components")
        return self.reader.mapping(components, "schemas", "/components")

    def _declare_component(self, written: str, node: object, pointer: str) -> None:
        name = ir.path_step(written)
        family = heirs(self._components(), written, node)
        type_ = (
            self._family(node, pointer, family)
            if family
            else self._type(node, pointer, name)
        )
        if name in self.declarations:
            if type_ == ir.Nullable(ir.Ref(name)):
                self.nullable.add(name)
            return
        described = node if is_node(node) else {}
        self.declarations[name] = ir.Alias(
            name=name,
            type=type_,
            description=text(described, "description"),
            deprecated=described.get("deprecated") is True,
            examples=details.examples(described),
            place=self.reader.place(pointer),
        )

    def _family(self, node: object, pointer: str, family: list[str]) -> ir.Type:
        names = {heir: heir for heir in family}
        tags = discriminator(self.reader, node if is_node(node) else {}, pointer, names)
        return self._joined(tuple(map(ir.Ref, family)), tags)

    def declare(self, declaration: ir.Declaration) -> ir.Ref:
        """Add a declaration."""
        self.declarations[declaration.name] = declaration
        return ir.Ref(declaration.name)

    def free_name(self, path: str) -> str:
        """A path that no declaration has yet."""
        name, count = path, 1
        while name in self.declarations:
            count += 1
            name = f"{path}~{count}"
        return name

    # --- types -------------------------------------------------------------------------------------------------------

    def _type(self, node: object, pointer: str, path: str) -> ir.Type:
        if node is True:
            return ir.Anything()
        if node is False:
            return ir.Nothing()
        if not is_node(node):
            self.reader.shape(pointer, "a schema", node)
            return ir.Anything()
        self.reader.look("Schema", node, pointer)
        type_ = self._shape(node, pointer, path)
        return ir.or_null(type_) if admits_null(node) else type_

    def _shape(self, node: Node, pointer: str, path: str) -> ir.Type:
        if "$ref" in node:
            return self._reference(node, pointer, path)
        if "allOf" in node:
            return self._all_of(node, pointer, path)
        for keyword in ("oneOf", "anyOf"):
            if self.reader.sequence(node, keyword, pointer):
                if "properties" in node:
                    return self._composed(node, pointer, path)
                if not only_requires(node[keyword]):
                    return self._union(node, keyword, pointer, path)
                self.reader.tally(f"unexpressed:{keyword}", child(pointer, keyword))
        if "const" in node:
            return literal(self.reader, [node["const"]], pointer)
        values = enum_values(self.reader, node, pointer)
        if values:
            extensions = read_enum_extensions(self.reader, node, values, pointer)
            return self._enum(node, values, extensions, pointer, path)
        return self._typed(node, pointer, path)

    def _reference(self, node: Node, pointer: str, path: str) -> ir.Type:
        if not SHAPERS.isdisjoint(node):
            composition = compose(self.reader, node, pointer)
            if composition.properties:
                return self._made(node, composition, pointer, path)
        if not NARROWING.isdisjoint(node):
            found = narrowed(self.reader, node, pointer)
            if found is not None:
                name = component_name(found.at) if found.at != pointer else None
                return self._shape(found.node, found.at, name or path)
        return self.reference(node["$ref"], pointer)

    def reference(self, reference: object, pointer: str) -> ir.Type:
        """The type behind a ``$ref``; anything at all, reported, when it points to nothing."""
        found = self.reader.resolve(reference) if isinstance(reference, str) else None
        if found is None:
            self.reader.dangling(reference, pointer)
            return ir.Anything()
        target, at = found
        name = component_name(at)
        if name is not None:
            self.named[str(reference)] = ir.Ref(name)
            return self.named[str(reference)]
        return self.lower(target, at, path_of(at))

    def _all_of(self, node: Node, pointer: str, path: str) -> ir.Type:
        parts = self.reader.sequence(node, "allOf", pointer)
        rest = {key: value for key, value in node.items() if key != "allOf"}
        whole = together(parts, rest)
        if whole is not None:
            return self._shape(whole, pointer, path)
        alone = len(parts) == 1 and SHAPERS.isdisjoint(rest)
        if alone and "/" in path:
            return self.lower(parts[0], f"{pointer}/allOf/0", path)
        composition = compose(self.reader, node, pointer)
        if alone and not is_heir(self.reader, composition):
            return self.lower(parts[0], f"{pointer}/allOf/0", path)
        if composition.properties or (composition.is_object and not parts):
            return self._made(node, composition, pointer, path)
        types = [
            self.lower(part, f"{pointer}/allOf/{index}", path)
            for index, part in enumerate(parts)
        ]
        told = [type_ for type_ in types if not isinstance(type_, ir.Anything)]
        if told:
            # A name says more than a bare type; what two names have in common cannot be said.
            named = [type_ for type_ in told if isinstance(type_, ir.Ref)]
            if len(set(named)) > 1:
                self.reader.tally("unexpressed:allOf", f"{pointer}/allOf")
            return (named or told)[0]
        return self._shape(rest, pointer, path) if rest else ir.Anything()

    def _composed(self, node: Node, pointer: str, path: str) -> ir.Type:
        return self._made(node, compose(self.reader, node, pointer), pointer, path)

    def _made(
        self, node: Node, composition: Composition, pointer: str, path: str
    ) -> ir.Type:
        """An object; where it follows one of several branches, the union of all that it may be."""
        if not composition.choices:
            return self._model(node, composition, pointer, path)
        choice, *others = composition.choices
        for other in others:
            self.reader.tally(f"unexpressed:{other.keyword}", other.pointer)
        members: dict[str, ir.Type] = {}
        names = branch_names(choice.branches)
        for index, branch in enumerate(choice.branches):
            at = f"{choice.pointer}/{index}"
            if is_null(branch):
                continue
            if not is_node(branch):
                self.reader.shape(at, "a schema", branch)
                continue
            name = names[index]
            members[name] = self._branch(branch, composition, at, f"{path}/{name}")
        pairs = {n: m.name for n, m in members.items() if isinstance(m, ir.Ref)}
        tags = discriminator(self.reader, choice.node, pointer, pairs)
        types = tuple(dict.fromkeys(members.values()))
        return self._joined(types, tags)

    def _branch(
        self, branch: Node, common: Composition, pointer: str, path: str
    ) -> ir.Type:
        whole = compose(self.reader, branch, pointer)
        if "$ref" in branch and common.parts.keys() <= whole.parts.keys():
            return self.reference(branch["$ref"], pointer)  # it repeats all the rest
        composition = choose(self.reader, common, branch, pointer, path)
        for further in composition.choices:
            self.reader.tally(f"unexpressed:{further.keyword}", further.pointer)
        return self._model(branch, composition, pointer, path)

    def _union(self, node: Node, keyword: str, pointer: str, path: str) -> ir.Type:
        branches: list[Any] = node[keyword]
        at = child(pointer, keyword)
        alone = sum(not is_null(branch) for branch in branches) == 1
        members: list[ir.Type] = []
        nullable = False
        spelled = branch_names(branches)
        for index, branch in enumerate(branches):
            name = path if alone else f"{path}/{spelled[index]}"
            member = self.lower(branch, f"{at}/{index}", name)
            if isinstance(member, ir.Nullable):
                member, nullable = member.inner, True
            if member == _NULL:
                nullable = True
            elif member not in members:
                members.append(member)
        names = [member.name for member in members if isinstance(member, ir.Ref)]
        tags = discriminator(
            self.reader, node, pointer, {target_name(name): name for name in names}
        )
        if not members:
            return _NULL
        type_ = self._joined(tuple(members), tags)
        if isinstance(type_, ir.Union) and read_openness(self.reader, node, pointer):
            type_ = replace(type_, open=True)
        return ir.or_null(type_) if nullable else type_

    def _joined(
        self,
        members: tuple[ir.Type, ...],
        tags: ir.Discriminator | None,
    ) -> ir.Type:
        if len(members) == 1:
            return members[0]
        return ir.Union(members, tags)

    def _enum(
        self,
        node: Node,
        values: list[object],
        extensions: EnumExtensions,
        pointer: str,
        path: str,
    ) -> ir.Type:
        at = child(pointer, "enum")
        if None in values:
            rest = [value for value in values if value is not None]
            if not rest:
                return _NULL
            return ir.or_null(self._enum(node, rest, extensions, pointer, path))
        members = enum_members(values, extensions)
        kind = common_kind([member.value for member in members])
        if kind is None:
            return literal(self.reader, values, at)
        tell_apart(self.reader, [str(member.value) for member in members], at)
        inline = "/" in path
        return self.declare(
            ir.Enum(
                name=self.free_name(path),
                kind=kind,
                members=members,
                open=extensions.open,
                description=text(node, "description"),
                deprecated=not inline and node.get("deprecated") is True,
                inline=inline,
                place=self.reader.place(pointer),
            )
        )

    def _typed(self, node: Node, pointer: str, path: str) -> ir.Type:
        names = node.get("type")
        if is_list(names):
            return self._several(node, names, pointer, path)
        if names is None:
            names = implied_type(node)
        match names:
            case None:
                return ir.Anything()
            case "object":
                return self._object(node, pointer, path)
            case "array":
                return self._array(node, pointer, path)
            case "file":
                return ir.Binary()
            case str() if names in _SCALARS:
                form = node.get("format")
                if isinstance(form, str) and form not in formats.KNOWN:
                    self.reader.tally(f"format:{form}", f"{pointer}/format")
                return scalar(node, _SCALARS[names])
            case _:
                self.reader.report.warning(
                    "lower/unknown-type",
                    f"unknown type {names!r}; any value is admitted",
                    self.reader.place(child(pointer, "type")),
                )
                return ir.Anything()

    def _several(
        self, node: Node, names: list[Any], pointer: str, path: str
    ) -> ir.Type:
        concrete = [name for name in dict.fromkeys(map(str, names)) if name != "null"]
        several = len(concrete) > 1
        members = [
            self._typed(
                {**node, "type": name}, pointer, inner(path, name) if several else path
            )
            for name in concrete
        ]
        if not members:
            return self._no_type(pointer) if not names else _NULL
        type_ = joined(members)
        return ir.or_null(type_) if "null" in names else type_

    def _no_type(self, pointer: str) -> ir.Type:
        self.reader.shape(child(pointer, "type"), "at least one type", [])
        return ir.Anything()

    def _array(self, node: Node, pointer: str, path: str) -> ir.Type:
        prefix = self.reader.sequence(node, "prefixItems", pointer)
        return ir.Array(
            items=self.lower(
                node.get("items", True), f"{pointer}/items", inner(path, "item")
            ),
            prefix=tuple(
                self.lower(
                    item, f"{pointer}/prefixItems/{index}", f"{path}/{index + 1}"
                )
                for index, item in enumerate(prefix)
            ),
            constraints=details.constraints(node),
        )

    def _object(self, node: Node, pointer: str, path: str) -> ir.Type:
        if not self.reader.mapping(node, "properties", pointer):
            return self._map(node, pointer, path)
        return self._model(node, compose(self.reader, node, pointer), pointer, path)

    def _map(self, node: Node, pointer: str, path: str) -> ir.Type:
        schemas: list[tuple[object, str]] = [
            (schema, child(f"{pointer}/patternProperties", pattern))
            for pattern, schema in self.reader.mapping(
                node, "patternProperties", pointer
            ).items()
        ]
        further = node.get("additionalProperties", not schemas)
        if further is not False:
            schemas.append((further, f"{pointer}/additionalProperties"))
        values = self._values(tuple(schemas), inner(path, "value"))
        return ir.Map(values, details.constraints(node))

    def _values(self, schemas: tuple[tuple[object, str], ...], path: str) -> ir.Type:
        """What the unnamed properties of an object may be."""
        several = len(schemas) > 1
        types = [
            self.lower(schema, at, f"{path}/{index + 1}" if several else path)
            for index, (schema, at) in enumerate(schemas)
        ]
        return ir.Anything() if ir.Anything() in types else joined(types)

    def _model(
        self, node: Node, composition: Composition, pointer: str, path: str
    ) -> ir.Type:
        name = self.free_name(path)
        self.declarations[name] = ir.Model(name, ())  # holds the place in the order
        if pointer in self.busy:
            self.seen[pointer] = ir.Ref(name)  # its properties may refer to it
        fields = tuple(
            self.field(
                part.name,
                part.node,
                part.pointer,
                f"{part.owner or path}/{part.name}",
                required=part.name in composition.required,
            )
            for part in composition.properties
        )
        self.declarations[name] = ir.Model(
            name=name,
            fields=fields,
            additional=self._extra(composition, path),
            constraints=details.constraints(node),
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True and "/" not in path,
            examples=details.examples(node),
            inline="/" in path,
            place=self.reader.place(pointer),
        )
        return ir.Ref(name)

    def _extra(self, composition: Composition, path: str) -> ir.Type | None:
        """The type of properties that have no name in the document; ``None`` where it forbids them."""
        schemas = composition.patterns
        if composition.additional is not False:
            if composition.additional_at is None:
                return ir.Anything()
            schemas += ((composition.additional, composition.additional_at),)
        return self._values(schemas, f"{path}/*") if schemas else None
