"""Annotations: types of the intermediate model -> Python type expressions, and the imports they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache

from msgspec import Struct, field

from specpress import ir
from specpress.plan.formats import has_spelling, held_scalar
from specpress.plan.model import Import, Imports
from specpress.plan.prose import WIDTH
from specpress.survey.layout import Home, Layout
from specpress.survey.tags import is_answered

SMALL_ENUM = 12
"""Up to so many values of a closed enum are spelled out in the annotations of inputs."""

MAX_EXPANDED = 20
"""Up to so many aliases inside each other are written out; Python's parser takes 200 brackets."""

MAX_MEMBERS = 200
"""Up to so many types are written out for an alias; unions of unions would double an annotation at each level."""

_SCALARS = {
    ir.ScalarKind.STRING: "str",
    ir.ScalarKind.INTEGER: "int",
    ir.ScalarKind.BOOLEAN: "bool",
    ir.ScalarKind.NULL: "None",
}


class Annotator(Struct):
    """Writes the annotations of one module, and gathers what they import.

    ``hidden`` are the builtins that a class of the module hides by methods of the same name, ``used_names`` the names
    of the module's own classes, which imported ones must not have. ``models`` is what the package of all models is
    called in the module; ``None`` where each class is imported by itself. ``for_signatures`` leaves out how pydantic
    chooses a member of a union. While ``sending`` is true, octets are what can be uploaded; else they are ``bytes``.
    ``spelled`` are the declarations whose values may have a spelling; ``None`` where that is looked up.
    """

    api: ir.Api
    layout: Layout
    module: str
    standard: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    pydantic: set[str] = field(default_factory=set[str])
    local: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    hidden: frozenset[str] = frozenset()
    used_names: frozenset[str] = frozenset()
    for_signatures: bool = False
    models: str | None = None
    sending: bool = False
    spelled: frozenset[str] | None = None
    _expanded: int = 0

    # --- what a model holds ------------------------------------------------------------------------------------------

    def value(self, type_: ir.Type) -> str:
        """The annotation of a value as models hold it."""
        match type_:  # in the order of how many there are
            case ir.Scalar():
                return self._scalar(type_)
            case ir.Nullable(inner):
                return optional(self.value(inner))
            case ir.Ref(name):
                return self._reference(name)
            case ir.Array():
                return self._array(type_)
            case ir.Anything():
                return self.typing("Any")
            case ir.Nothing():
                return self.runtime("models.scalars", "Nothing")
            case ir.Binary():
                if self.sending:
                    return self.runtime("serialization.files", "FileInput")
                return self.builtin("bytes")
            case ir.Literal(values):
                return self._literal(values)
            case ir.Map(values):
                return f"{self.builtin('dict')}[{self.builtin('str')}, {self.value(values)}]"
            case ir.Union():
                return self._union(type_)

    def values(self, types: Iterable[ir.Type]) -> str:
        """The annotation of a value that is of one of several types."""
        several = tuple(types)
        if self._admit_anything(several):
            return self.typing("Any")  # and nothing is imported for the others
        return self.join([self.value(type_) for type_ in several])

    def _admit_anything(self, types: tuple[ir.Type, ...]) -> bool:
        """Tell whether values of one of the types may be anything at all; a name for such a type alone is kept."""
        if len(types) == 1:
            return admit_anything(types)
        resolved = (ir.resolve(one, self.api.declarations) for one in types)
        return any(isinstance(one, ir.Anything) for one in resolved)

    def _inputs(self, types: Iterable[ir.Type]) -> str:
        several = tuple(types)
        if self._admit_anything(several):
            return self.typing("Any")
        return self.join([self.input(type_) for type_ in several])

    def _scalar(self, scalar: ir.Scalar) -> str:
        scalar_class = held_scalar(scalar)
        if scalar_class is None:
            return self.builtin(_SCALARS[scalar.kind])
        return self.runtime(scalar_class.module, scalar_class.value)

    def _literal(self, values: tuple[str | int | float | bool | None, ...]) -> str:
        exact = [value for value in values if not isinstance(value, float)]
        spelled = ", ".join(repr_of(value) for value in exact)
        literal = [f"{self.typing('Literal')}[{spelled}]"] if exact else []
        # No literal can be a number with a fraction.
        number = [self.builtin("float")] if len(exact) < len(values) else []
        return self.join([*literal, *number])

    def _array(self, array: ir.Array) -> str:
        if array.is_tuple:
            return self._tuple([self.value(part) for part in array.prefix])
        inner = self.values(item_types(array))
        return f"{self.builtin('list')}[{inner}]"

    def _tuple(self, parts: list[str]) -> str:
        return f"{self.builtin('tuple')}[{', '.join(parts)}]"

    def _reference(self, name: str) -> str:
        declaration = self.api.declarations.get(name)
        if declaration is None:
            return self.typing("Any")
        if name in self.layout.null:  # `None | None` is no type at run time
            return "None"
        if isinstance(declaration, ir.Alias) and self._is_upload(name):
            return self._expand(self.value, declaration.type)
        spelled = self.use(self.layout.homes[name])
        if isinstance(declaration, ir.Enum) and declaration.open:
            return f"{spelled} | {self._enum_scalar(declaration)}"
        return spelled

    def _is_upload(self, name: str) -> bool:
        """Tell whether a name means other values in requests than in answers: those with octets, which it says."""
        return (
            self.sending
            and self._may_expand(name)
            and any(
                isinstance(one, ir.Binary)
                for one in ir.nested_types(ir.Ref(name), self.api.declarations)
            )
        )

    def _may_expand(self, name: str) -> bool:
        """Tell whether what an alias stands for may be written in place of its name."""
        return (
            name not in self.layout.recursive
            and self._expanded < MAX_EXPANDED
            and self.layout.expanded_sizes.get(name, 1) <= MAX_MEMBERS
        )

    def _expand(self, annotate: Callable[[ir.Type], str], type_: ir.Type) -> str:
        self._expanded += 1
        try:
            return annotate(type_)
        finally:
            self._expanded -= 1

    def _union(self, union: ir.Union) -> str:
        if self._admit_anything(union.members):
            return self.typing("Any")
        # Enums come first: where text could be read as a bool or a number too, the leftmost member wins.
        ordered = sorted(union.members, key=lambda member: not self._is_enum(member))
        spelled = [self.value(member) for member in ordered]
        if "Any" in spelled:  # nothing is left to choose
            return "Any"
        further = self._is_open(union)
        if further:
            spelled.append(self._unknown(union.discriminator))
        joined = self.join(spelled)
        if self.for_signatures:
            return joined
        if union.discriminator is not None or further:
            mark = self._tag_choice(union.discriminator, further=further)
        elif len(_split(joined)) > 1 and self._has_spellings(union):
            mark = f"{self.runtime('models.spelled', 'Spelled')}()"
        else:
            return joined
        return f"{self.typing('Annotated')}[{joined}, {mark}]"

    def _has_spellings(self, union: ir.Union) -> bool:
        """Tell whether the spelling of a text, or the digits of a number, may say which member it is."""
        if self.spelled is None:
            return self._have_spellings(union)
        names = filter(None, map(ir.reference_name, union.members))
        rest = [one for one in union.members if ir.reference_name(one) is None]
        return not self.spelled.isdisjoint(names) or any(
            map(self._have_spellings, rest)
        )

    def _have_spellings(self, type_: ir.Type) -> bool:
        alternatives = ir.alternatives(type_, self.api.declarations)
        return any(map(has_spelling, alternatives))

    def _is_open(self, union: ir.Union) -> bool:
        """Tell whether objects that are none of the members are kept: where a server may have learnt of more."""
        if union.discriminator is None:
            return union.open and any(
                isinstance(one, ir.Model)
                for one in ir.alternatives(union, self.api.declarations)
            )
        return is_answered(union, self.layout.sent_only)

    def _unknown(self, discriminator: ir.Discriminator | None) -> str:
        """The class of objects that are none of the members."""
        tag = None if discriminator is None else discriminator.property_name
        name = self.layout.unknown.get(tag or "")
        if name is None:
            return self.runtime("models.model", "Unknown")
        return self.use(self.layout.homes[name])

    def _tag_choice(
        self, discriminator: ir.Discriminator | None, *, further: bool
    ) -> str:
        """The expression that chooses a member by its tag."""
        unknown = f"unknown={self._unknown(discriminator)}" if further else ""
        if discriminator is None:
            return f"{self.runtime('models.model', 'Tagged')}(None, {{}}, {unknown})"
        tag = discriminator.property_name
        members: dict[str, list[str]] = {}
        for value, name in discriminator.mapping:
            if name in self.layout.homes:
                spelled = self.use(self.layout.homes[name])
                members.setdefault(value, []).append(spelled)
        pairs = [f"{repr_of(v)}: {self.join(names)}" for v, names in members.items()]
        arguments = [repr_of(tag), f"{{{', '.join(pairs)}}}"]
        for _, name in discriminator.mapping:
            model = ir.resolve_model(ir.Ref(name), self.api.declarations)
            if model is not None:
                spelled = self.layout.attributes[model.name].get(tag, tag)
                if spelled != tag:
                    arguments.append(f"name={repr_of(spelled)}")
                    break
        if unknown:
            arguments.append(unknown)
        if discriminator.default in self.layout.homes:
            default = self.use(self.layout.homes[discriminator.default])
            arguments.append(f"default={default}")
        if self._implies(discriminator):
            arguments.append("implied=True")
        return f"{self.runtime('models.model', 'Tagged')}({', '.join(arguments)})"

    def _implies(self, discriminator: ir.Discriminator) -> bool:
        """Tell whether the class of a member knows its tag although it need not have one."""
        tag, declarations = discriminator.property_name, self.api.declarations
        return any(
            field.name == tag and field.fixed and not field.required
            for _, name in discriminator.mapping
            for one in ir.alternatives(ir.Ref(name), declarations)
            if isinstance(one, ir.Model)
            for field in one.fields
        )

    def _is_enum(self, type_: ir.Type) -> bool:
        return isinstance(ir.resolve(type_, self.api.declarations), ir.Enum)

    # --- what a caller may write -------------------------------------------------------------------------------------

    def input(self, type_: ir.Type) -> str:
        """The annotation of a value as callers may write it: plain dicts and strings are welcome too."""
        match type_:
            case ir.Scalar():
                return self._input_scalar(type_)
            case ir.Ref(name):
                return self._input_reference(name)
            case ir.Array():
                if type_.is_tuple:
                    return self._tuple([self.input(part) for part in type_.prefix])
                self.standard.setdefault("collections.abc", set()).add("Sequence")
                inner = self._inputs(item_types(type_))
                return f"Sequence[{inner}]"
            case ir.Map(values):
                self.standard.setdefault("collections.abc", set()).add("Mapping")
                return f"Mapping[{self.builtin('str')}, {self.input(values)}]"
            case ir.Union(members):
                # What was read can be given back.
                further = (
                    [self._unknown(type_.discriminator)] if self._is_open(type_) else []
                )
                return self.join([self._inputs(members), *further])
            case ir.Nullable(inner):
                return optional(self.input(inner))
            case ir.Binary():
                return self.runtime("serialization.files", "FileInput")
            case ir.Nothing():
                return self.typing("Never")
            case _:
                return self.value(type_)

    def _input_scalar(self, scalar: ir.Scalar) -> str:
        scalar_class = held_scalar(scalar)
        if scalar_class is None:
            return self.value(scalar)
        if scalar_class.value in scalar_class.inputs:
            self.value(scalar)
        if scalar_class.standard is not None:
            self.standard.setdefault(scalar_class.standard, set())
        return " | ".join(
            [*scalar_class.inputs, *map(self.builtin, scalar_class.builtins)]
        )

    def _input_reference(self, name: str) -> str:
        match self.api.declarations.get(name):
            case ir.Model():
                home = self.layout.homes[name]
                return self.use(home, home.input_name)
            case ir.Enum() as declaration:
                spelled = self.use(self.layout.homes[name])
                if declaration.open or len(declaration.members) > SMALL_ENUM:
                    return f"{spelled} | {self._enum_scalar(declaration)}"
                literal = self._literal(tuple(m.value for m in declaration.members))
                return f"{spelled} | {literal}"
            case ir.Alias(type=type_) if self._may_expand(name):
                return self._expand(self.input, type_)
            case _:
                return self._reference(name)

    def _enum_scalar(self, declaration: ir.Enum) -> str:
        integer = declaration.kind is ir.ScalarKind.INTEGER
        return self.builtin("int" if integer else "str")

    # --- imports -----------------------------------------------------------------------------------------------------

    def builtin(self, name: str) -> str:
        """A name of the builtins module, spelled out where the module hides it."""
        if name not in self.hidden:
            return name
        self.standard.setdefault("builtins", set())
        return f"builtins.{name}"

    def typing(self, name: str) -> str:
        """A name of the typing module."""
        self.standard.setdefault("typing", set()).add(name)
        return name

    def runtime(self, module: str, name: str) -> str:
        """A name of the SDK's runtime."""
        self.local.setdefault(f"_runtime.{module}", set()).add(name)
        return name

    def use(self, home: Home, name: str | None = None) -> str:
        """A class of the SDK."""
        spelled = name or home.name
        if self.models is not None:
            own = "models" if self.models == "models" else f"models as {self.models}"
            self.local.setdefault("", set()).add(own)
            return f"{self.models}.{spelled}"
        if home.module == self.module:
            return spelled
        if spelled in self.used_names:
            self.local.setdefault(home.module, set()).add(
                f"{spelled} as {spelled}Model"
            )
            return f"{spelled}Model"
        self.local.setdefault(home.module, set()).add(spelled)
        return spelled

    def join(self, parts: Iterable[str]) -> str:
        """A union of annotations, flat and without repetition."""
        flat = list(dict.fromkeys(parts))
        if "Any" in flat:
            return "Any"
        nulls = any(part == "None" or part.endswith(" | None") for part in flat)
        flat = list(
            dict.fromkeys(
                part.removesuffix(" | None") for part in flat if part != "None"
            )
        )
        if not flat:
            return "None"
        flat = list(dict.fromkeys(piece for part in flat for piece in _split(part)))
        return " | ".join([*flat, "None"] if nulls else flat)

    def imports(self) -> Imports:
        """The gathered imports."""
        depth = self.module.count(".")
        return Imports(
            standard=tuple(
                Import(module, tuple(sorted(names)))
                for module, names in sorted(self.standard.items(), key=_import_order)
            ),
            third_party=(
                (Import("pydantic", tuple(sorted(self.pydantic))),)
                if self.pydantic
                else ()
            ),
            local=tuple(
                Import(relative(self.module, module, depth), tuple(sorted(names)))
                for module, names in sorted(self.local.items())
            ),
        )


def _import_order(entry: tuple[str, set[str]]) -> tuple[bool, str]:
    """Whole modules come before names of modules."""
    return bool(entry[1]), entry[0]


def relative(here: str, there: str, depth: int) -> str:
    """How one module of the package imports another."""
    if not there:
        return "." * (depth + 1)
    folder, _, file = there.rpartition(".")
    own = here.rpartition(".")[0]
    if folder == own:
        return f".{file}"
    return f"{'.' * (depth + 1)}{there}"


def parenthesize_union(lead: str, annotation: str, tail: str) -> str:
    """The annotation, in parentheses where black breaks its union over lines; ``lead`` and ``tail`` surround it."""
    long = len(lead) + len(annotation) + len(tail) > WIDTH
    return f"({annotation})" if long and len(_split(annotation)) > 1 else annotation


def optional(annotation: str) -> str:
    """The annotation, or None."""
    if annotation in {"None", "Any"} or annotation.endswith(" | None"):
        return annotation
    return f"{annotation} | None"


def admit_anything(types: Iterable[ir.Type]) -> bool:
    """Tell whether values of one of the types may be anything at all, without a name for it."""
    return any(isinstance(ir.remove_null(one), ir.Anything) for one in types)


def item_types(array: ir.Array) -> tuple[ir.Type, ...]:
    """What the items of a list may be."""
    items = (*array.prefix, array.items)
    described = tuple(item for item in items if not isinstance(item, ir.Nothing))
    return described or items


def repr_of(value: str | float | None) -> str:
    """A scalar as a Python literal in double quotes, every unprintable character escaped."""
    if not isinstance(value, str):
        return repr(value)
    text = ascii(value) if not value.isprintable() else repr(value)
    if text[0] == "'":
        inner = text[1:-1].replace("\\'", "'")
        if '"' not in inner:
            return f'"{inner}"'
    return text


def tuple_literal(parts_: list[str]) -> str:
    """Expressions as a tuple."""
    if len(parts_) == 1:
        return f"({parts_[0]},)"
    return f"({', '.join(parts_)})"


@cache
def _split(annotation: str) -> tuple[str, ...]:
    """The members of a union at its top level."""
    if " | " not in annotation:
        return (annotation,)
    parts: list[str] = []
    depth, start, quote = 0, 0, ""
    for index, character in enumerate(annotation):
        if quote:
            quote = (
                "" if character == quote and annotation[index - 1] != "\\" else quote
            )
        elif character in "\"'":
            quote = character
        elif character == "[":
            depth += 1
        elif character == "]":
            depth -= 1
        elif character == "|" and depth == 0:
            parts.append(annotation[start:index].strip())
            start = index + 1
    parts.append(annotation[start:].strip())
    return tuple(parts)
