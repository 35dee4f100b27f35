"""Lower schemas: a schema node -> a type, declaring the objects and enums within it."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir
from specpress.lower import formats, value_keywords
from specpress.lower.branch_names import name_branches
from specpress.lower.common_types import choose_common_type
from specpress.lower.composition import (
    Composition,
    Compositions,
    Part,
    compose_branch,
    compose_object,
)
from specpress.lower.containers import Containers
from specpress.lower.declaration_names import (
    component_name,
    family_name,
    nested_path,
    position_path,
    target_name,
)
from specpress.lower.declarations import named_type
from specpress.lower.declared_types import conform_values
from specpress.lower.defaults import SchemaDefault
from specpress.lower.document_reader import Node, Reader, child, is_list, is_node, text
from specpress.lower.enums import (
    enum_members,
    enum_values,
    literal_type,
    report_similar_values,
)
from specpress.lower.extensions.enum_values import (
    EnumExtensions,
    read_enum_extensions,
    read_openness,
)
from specpress.lower.families import Families, find_families
from specpress.lower.fields import lower_field
from specpress.lower.reference_siblings import (
    OBJECT_KEYWORDS,
    merge_all_of,
    narrow_reference,
)
from specpress.lower.schema_kinds import (
    admits_null,
    common_kind,
    implied_type,
    is_null,
    only_requires,
    scalar,
    type_names,
)
from specpress.lower.unions import read_discriminator, tagged_union, union_of
from specpress.lower.xml import read_xml
from specpress.source.references import NARROWING

_SCALARS = {kind.value: kind for kind in ir.ScalarKind}
_NULL = ir.Scalar(ir.ScalarKind.NULL)
_ONLY_REFERENCE = frozenset({"$ref"})


class Schemas(Struct):
    """The declarations made so far, and the types of the schema nodes read so far.

    ``types`` are by pointer. ``nullable`` are the objects and enums among the components that admit null.
    ``in_progress`` are the pointers being lowered, with the name of each that leads back to itself, ``references`` what
    references to components mean. ``families`` are the components that stand for others too,
    ``defaults`` those of all schemas. ``composed`` and ``fields`` are shared by all objects that are made of them, the
    latter by pointer and whether they are required.

    Inline objects and enums are named after the path to them: ``Owner/property``, which no component can be called.
    """

    reader: Reader
    declarations: dict[str, ir.Declaration] = field(
        default_factory=dict[str, ir.Declaration]
    )
    types: dict[str, ir.Type] = field(default_factory=dict[str, ir.Type])
    nullable: set[str] = field(default_factory=set[str])
    in_progress: dict[str, str | None] = field(default_factory=dict[str, str | None])
    references: dict[str, ir.Ref] = field(default_factory=dict[str, ir.Ref])
    defaults: list[SchemaDefault] = field(default_factory=list[SchemaDefault])
    families: Families = field(default_factory=Families)
    composed: Compositions = field(default_factory=Compositions)
    fields: dict[tuple[str, bool], ir.Field] = field(
        default_factory=dict[tuple[str, bool], ir.Field]
    )

    def declare_components(self) -> None:
        """Lower every component schema, in document order."""
        components = self._components()
        self.families = find_families(self.reader, components)
        for name, node in components.items():
            self.declare_component(name, node)

    def lower_schema(self, node: object, pointer: str, path: str) -> ir.Type:
        """The type of the schema at a pointer; ``path`` names what is declared on the way."""
        if is_node(node) and node.keys() == _ONLY_REFERENCE:
            reference = self.references.get(str(node["$ref"]))
            if reference is not None:
                return reference
        type_ = self.types.get(pointer)
        if type_ is not None:
            return type_
        if pointer in self.in_progress:
            knot = self.in_progress[pointer] or self.free_name(f"{path}/self")
            self.in_progress[pointer] = knot
            return ir.Ref(knot)
        self.in_progress[pointer] = None
        type_ = self._lower_new(node, pointer, path)
        name = self.in_progress.pop(pointer)
        if name is not None:
            place = self.reader.place(pointer)
            type_ = self.declare(ir.Alias(name, type_, inline=True, place=place))
        self.types[pointer] = type_
        return type_

    @property
    def _containers(self) -> Containers:
        return Containers(self.reader, self.declarations, self.lower_schema)

    # --- declarations ------------------------------------------------------------------------------------------------

    def _components(self) -> Node:
        root = self.reader.document.root
        components = self.reader.mapping(root, "components", "")
        self.reader.check_keywords_once("Components", components, "/components")
        return self.reader.mapping(components, "schemas", "/components")

    def declare_component(self, key: str, node: object) -> None:
        """Declare one component schema."""
        pointer, name = child("/components/schemas", key), ir.path_step(key)
        type_ = self._lower_new(node, pointer, name)
        if name not in self.declarations:
            schema = (node, pointer)
            self.declarations[name] = named_type(self.reader, name, type_, schema)
        elif type_ == ir.Nullable(ir.Ref(name)) and pointer not in self.families:
            self.nullable.add(name)
        if pointer in self.families.parents and pointer in self.families:
            self._declare_family(name, (node, pointer))

    def _declare_family(self, name: str, schema: tuple[object, str]) -> None:
        """Declare the union that references to a component mean which others extend."""
        if family_name(name) in self.declarations:
            return
        family = self.families.of(schema[1])
        names = (*family.heirs, name)
        tags = read_discriminator(
            self.reader, family.node, family.pointer, {one: one for one in names}
        )
        if tags is not None and family.pointer != schema[1]:
            own = tuple(pair for pair in tags.mapping if pair[1] in names)
            tags = replace(tags, mapping=own)
        union: ir.Type = ir.Union(tuple(map(ir.Ref, names)), tags)
        node = schema[0] if is_node(schema[0]) else {}
        if admits_null(node) or "null" in type_names(node.get("type")):
            union = ir.make_nullable(union)
        union_name = family_name(name)
        self.declarations[union_name] = named_type(
            self.reader, union_name, union, schema
        )

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

    def _lower_new(self, node: object, pointer: str, path: str) -> ir.Type:
        if node is True:
            return ir.Anything()
        if node is False:
            return ir.Nothing()
        if not is_node(node):
            self.reader.report_wrong_type(pointer, "a schema", node)
            return ir.Anything()
        self.reader.check_keywords("Schema", node, pointer)
        type_ = self._lower_keywords(node, pointer, path)
        if admits_null(node):
            type_ = ir.make_nullable(type_)
        if "default" in node:
            at = child(pointer, "default")
            self.defaults.append(SchemaDefault(node["default"], type_, at))
        return type_

    def _lower_keywords(self, node: Node, pointer: str, path: str) -> ir.Type:
        if "type" in node and ("enum" in node or "const" in node):
            node = conform_values(self.reader, node, pointer)
        if "$ref" in node:
            return self._lower_reference(node, pointer, path)
        if "allOf" in node:
            return self._lower_all_of(node, pointer, path)
        for keyword in ("oneOf", "anyOf"):
            if self.reader.sequence(node, keyword, pointer):
                if "properties" in node:
                    composition = compose_object(
                        self.reader, self.composed, node, pointer
                    )
                    return self._object_or_union(node, composition, pointer, path)
                if not only_requires(node[keyword]):
                    return self._lower_union(node, keyword, pointer, path)
                self.reader.tally(f"unexpressed:{keyword}", child(pointer, keyword))
        if "const" in node:
            return literal_type(self.reader, [node["const"]], pointer)
        values = enum_values(self.reader, node, pointer)
        if values:
            extensions = read_enum_extensions(self.reader, node, values, pointer)
            return self._lower_enum(node, values, extensions, pointer, path)
        return self._lower_typed(node, pointer, path)

    def _lower_reference(self, node: Node, pointer: str, path: str) -> ir.Type:
        extra = node.get("unevaluatedProperties")
        if is_node(extra) or not OBJECT_KEYWORDS.isdisjoint(node):
            composition = compose_object(self.reader, self.composed, node, pointer)
            if composition.properties:
                return self._object_or_union(node, composition, pointer, path)
        if not NARROWING.isdisjoint(node):
            narrowed = narrow_reference(self.reader, node, pointer)
            if narrowed is not None:
                name = component_name(narrowed.at) if narrowed.at != pointer else None
                return self._lower_keywords(narrowed.node, narrowed.at, name or path)
        return self.lower_reference(node["$ref"], pointer)

    def lower_reference(self, reference: object, pointer: str) -> ir.Type:
        """The type behind a ``$ref``; anything at all, reported, when it points to nothing."""
        resolved = (
            self.reader.resolve(reference) if isinstance(reference, str) else None
        )
        if resolved is None:
            self.reader.report_dangling(reference, pointer)
            return ir.Anything()
        target, at = resolved
        name = component_name(at)
        if name is not None:
            if at in self.families:
                self._declare_family(name, (target, at))
                name = family_name(name)
            self.references[str(reference)] = ir.Ref(name)
            return self.references[str(reference)]
        return self.lower_schema(target, at, position_path(at))

    def _lower_all_of(self, node: Node, pointer: str, path: str) -> ir.Type:
        parts = self.reader.sequence(node, "allOf", pointer)
        rest = {key: value for key, value in node.items() if key != "allOf"}
        merged = merge_all_of(parts, rest)
        if merged is not None:
            return self._lower_keywords(merged, pointer, path)
        alone = len(parts) == 1 and OBJECT_KEYWORDS.isdisjoint(rest)
        if alone and ("/" in path or not self.families.is_discriminated(pointer)):
            return self.lower_schema(parts[0], f"{pointer}/allOf/0", path)
        composition = compose_object(self.reader, self.composed, node, pointer)
        if composition.properties or (composition.is_object and not parts):
            return self._object_or_union(node, composition, pointer, path)
        types = [
            self.lower_schema(part, f"{pointer}/allOf/{index}", path)
            for index, part in enumerate(parts)
        ]
        common = choose_common_type(types, self.declarations)
        if common is not None:
            if common.is_lossy:
                self.reader.tally("unexpressed:allOf", f"{pointer}/allOf")
            return common.type
        return self._lower_keywords(rest, pointer, path) if rest else ir.Anything()

    def _object_or_union(
        self, node: Node, composition: Composition, pointer: str, path: str
    ) -> ir.Type:
        """An object; where it follows one of several branches, the union of all that it may be."""
        if not composition.choices:
            return self._declare_model(node, composition, pointer, path)
        choice, *others = composition.choices.values()
        for other in others:
            self.reader.tally(f"unexpressed:{other.keyword}", other.pointer)
        members: dict[str, ir.Type] = {}
        names = name_branches(choice.branches)
        for index, branch in enumerate(choice.branches):
            at = f"{choice.pointer}/{index}"
            if is_null(branch):
                continue
            if not is_node(branch):
                self.reader.report_wrong_type(at, "a schema", branch)
                continue
            name = names[index]
            members[name] = self._lower_branch(
                branch, composition, at, f"{path}/{name}"
            )
        pairs = {n: m.name for n, m in members.items() if isinstance(m, ir.Ref)}
        tags = read_discriminator(self.reader, choice.node, pointer, pairs)
        types = tuple(dict.fromkeys(members.values()))
        return tagged_union(types, tags)

    def _lower_branch(
        self, branch: Node, common: Composition, pointer: str, path: str
    ) -> ir.Type:
        own = compose_object(self.reader, self.composed, branch, pointer)
        if "$ref" in branch and common.parts.keys() <= own.parts.keys():
            return self.lower_reference(
                branch["$ref"], pointer
            )  # it repeats all the rest
        composition = compose_branch(
            self.reader, self.composed, common, branch, pointer, path
        )
        for further in composition.choices.values():
            self.reader.tally(f"unexpressed:{further.keyword}", further.pointer)
        return self._declare_model(branch, composition, pointer, path)

    def _lower_union(
        self, node: Node, keyword: str, pointer: str, path: str
    ) -> ir.Type:
        branches: list[Any] = node[keyword]
        at = child(pointer, keyword)
        alone = sum(not is_null(branch) for branch in branches) == 1
        members: list[ir.Type] = []
        nullable = False
        spelled = name_branches(branches)
        for index, branch in enumerate(branches):
            name = path if alone else f"{path}/{spelled[index]}"
            member = self.lower_schema(branch, f"{at}/{index}", name)
            if isinstance(member, ir.Nullable):
                member, nullable = member.inner, True
            if member == _NULL:
                nullable = True
            elif member not in members:
                members.append(member)
        names = [member.name for member in members if isinstance(member, ir.Ref)]
        tags = read_discriminator(
            self.reader, node, pointer, {target_name(name): name for name in names}
        )
        if not members:
            return _NULL
        type_ = tagged_union(tuple(members), tags)
        if isinstance(type_, ir.Union) and read_openness(self.reader, node, pointer):
            type_ = replace(type_, open=True)
        return ir.make_nullable(type_) if nullable else type_

    def _lower_enum(
        self,
        node: Node,
        values: list[object],
        extensions: EnumExtensions,
        pointer: str,
        path: str,
    ) -> ir.Type:
        at = child(pointer, "enum")
        if None in values:
            others = [value for value in values if value is not None]
            if not others:
                return _NULL
            return ir.make_nullable(
                self._lower_enum(node, others, extensions, pointer, path)
            )
        members = enum_members(values, extensions)
        kind = common_kind([member.value for member in members])
        if kind is None:
            return literal_type(self.reader, values, at)
        report_similar_values(
            self.reader, [str(member.value) for member in members], at
        )
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

    def _lower_typed(self, node: Node, pointer: str, path: str) -> ir.Type:
        names = node.get("type")
        if is_list(names):
            return self._lower_types(node, names, pointer, path)
        if names is None:
            names = implied_type(node)
        match names:
            case None:
                return ir.Anything()
            case "object":
                return self._lower_object(node, pointer, path)
            case "array":
                return self._containers.lower_array(node, pointer, path)
            case "file":
                return ir.Binary()
            case str() if names in _SCALARS:
                formats.tally_unknown_format(self.reader, node, pointer)
                return scalar(node, _SCALARS[names])
            case _:
                self.reader.report.warning(
                    "lower/unknown-type",
                    f"unknown type {names!r}; any value is accepted",
                    self.reader.place(child(pointer, "type")),
                )
                return ir.Anything()

    def _lower_types(
        self, node: Node, names: list[Any], pointer: str, path: str
    ) -> ir.Type:
        concrete = [name for name in dict.fromkeys(map(str, names)) if name != "null"]
        members = [
            self._lower_typed(
                {**node, "type": name},
                pointer,
                nested_path(path, name) if len(concrete) > 1 else path,
            )
            for name in concrete
        ]
        if not names:
            at = child(pointer, "type")
            self.reader.report_wrong_type(at, "at least one type", [])
        if not members:
            return _NULL if names else ir.Anything()
        type_ = union_of(members)
        return ir.make_nullable(type_) if "null" in names else type_

    def _lower_object(self, node: Node, pointer: str, path: str) -> ir.Type:
        properties = self.reader.mapping(node, "properties", pointer)
        if not properties and pointer not in self.families:
            return self._containers.lower_map(node, pointer, path)
        return self._declare_model(
            node,
            compose_object(self.reader, self.composed, node, pointer),
            pointer,
            path,
        )

    def _declare_model(
        self, node: Node, composition: Composition, pointer: str, path: str
    ) -> ir.Type:
        name = self.free_name(path)
        self.declarations[name] = ir.Model(name, ())  # holds the place in the order
        if pointer in self.in_progress:
            self.types[pointer] = ir.Ref(name)  # its properties may refer to it
        fields = tuple(
            self._lower_field(part, path, required=part.name in composition.required)
            for part in composition.properties
        )
        self.declarations[name] = ir.Model(
            name=name,
            fields=fields,
            additional=self._unnamed_properties(composition, path),
            constraints=value_keywords.read_constraints(node),
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True and "/" not in path,
            examples=value_keywords.read_examples(node),
            inline="/" in path,
            xml=read_xml(self.reader, node, pointer),
            place=self.reader.place(pointer),
        )
        return ir.Ref(name)

    def _lower_field(self, part: Part, path: str, *, required: bool) -> ir.Field:
        """A property, lowered once for all objects that have it."""
        key = (part.pointer, required)
        if key not in self.fields:
            inner = f"{part.owner or path}/{part.name}"
            type_ = self.lower_schema(part.node, part.pointer, inner)
            self.fields[key] = lower_field(
                self.reader, part, type_, self.declarations, required=required
            )
        return self.fields[key]

    def _unnamed_properties(
        self, composition: Composition, path: str
    ) -> ir.Type | None:
        """The type of properties that have no name in the document; ``None`` where it forbids them."""
        schemas = tuple((node, at) for at, node in composition.patterns.items())
        if composition.additional is not False:
            if composition.additional_at is None:
                return ir.Anything()
            schemas += ((composition.additional, composition.additional_at),)
        if not schemas:
            return None
        return self._containers.lower_values(schemas, f"{path}/*")
