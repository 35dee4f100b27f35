"""Patches: bodies of merge patches (RFC 7396) -> types in which every member that may be left out may be null."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from specpress import ir
from specpress.media_types import media_type
from specpress.survey.contents import preferred_content

_MERGE_PATCH = "application/merge-patch+json"


def with_patch_types(api: ir.Api) -> ir.Api:
    """The API in which a null, which removes a member, may be given wherever a merge patch takes it.

    What is used elsewhere too, where null means something else, gets a declaration of its own, ``Bike/patch``.
    """
    patched = {
        operation.id: content
        for operation in api.operations
        if (content := _find_patch(operation, api)) is not None
    }
    if not patched:
        return api
    declarations = dict(api.declarations)
    others = frozenset(ir.reachable_names(_list_others(api, patched), declarations))
    patches = _Patches(declarations, others)
    operations: list[ir.Operation] = []
    for operation in api.operations:
        content, body = patched.get(operation.id), operation.body
        if content is None or body is None:
            operations.append(operation)
            continue
        changed = replace(content, type=patches.change(content.type))
        contents = tuple(changed if one is content else one for one in body.contents)
        operations.append(replace(operation, body=replace(body, contents=contents)))
    return replace(api, operations=tuple(operations), declarations=declarations)


def _find_patch(operation: ir.Operation, api: ir.Api) -> ir.Content | None:
    """The body of an operation if it is sent as a merge patch."""
    body = operation.body
    if body is None or not body.contents:
        return None
    content = preferred_content(body.contents, api.declarations)
    return content if media_type(content.content_type) == _MERGE_PATCH else None


def _list_others(api: ir.Api, patched: dict[str, ir.Content]) -> Iterator[ir.Type]:
    """The types of all that is no merge patch."""
    for operation in api.operations:
        yield from (parameter.type for parameter in operation.parameters)
        contents = [one for answer in operation.responses for one in answer.contents]
        if operation.body is not None and operation.id not in patched:
            contents += operation.body.contents
        for content in contents:
            yield content.type
            if content.item_type is not None:
                yield content.item_type


class _Patches(Struct):
    """The declarations that merge patches are made of, changed; ``others`` are those that must stay as they are.

    ``names`` are what changed declarations are called, by their own names.
    """

    declarations: dict[str, ir.Declaration]
    others: frozenset[str]
    names: dict[str, str] = field(default_factory=dict[str, str])

    def change(self, type_: ir.Type) -> ir.Type:
        """The type in a merge patch. A list is replaced as a whole, so that null means nothing new in it."""
        match type_:
            case ir.Ref(name):
                return ir.Ref(self._change_declaration(name))
            case ir.Nullable(inner):
                return ir.make_nullable(self.change(inner))
            case ir.Map(values):
                return replace(type_, values=ir.make_nullable(self.change(values)))
            case ir.Union(members, tags):
                if tags is not None:
                    mapping = tuple(
                        (value, self._change_declaration(name))
                        for value, name in tags.mapping
                    )
                    tags = replace(tags, mapping=mapping)
                changed = tuple(map(self.change, members))
                return replace(type_, members=changed, discriminator=tags)
            case _:
                return type_

    def _change_declaration(self, name: str) -> str:
        """Declare what a declaration is in a merge patch, and give its name."""
        if name in self.names:
            return self.names[name]
        declaration = self.declarations.get(name)
        if not isinstance(declaration, ir.Model | ir.Alias):
            return name
        own = name if name not in self.others else self._find_free_name(name)
        self.names[name] = own
        self.declarations[own] = declaration  # holds the place in the order
        changed: ir.Declaration
        if isinstance(declaration, ir.Alias):
            changed = replace(declaration, type=self.change(declaration.type))
        else:
            changed = self._change_model(declaration)
        if own != name:
            changed = replace(changed, name=own, inline=True, label=None, aliases=())
        self.declarations[own] = changed
        return own

    def _change_model(self, model: ir.Model) -> ir.Model:
        additional = model.additional
        if additional is not None:
            additional = ir.make_nullable(self.change(additional))
        return replace(
            model,
            fields=tuple(map(self._change_field, model.fields)),
            additional=additional,
        )

    def _change_field(self, member: ir.Field) -> ir.Field:
        type_ = self.change(member.type)
        if not member.required:
            type_ = ir.make_nullable(type_)
        return replace(member, type=type_)

    def _find_free_name(self, name: str) -> str:
        own, count = f"{name}/patch", 1
        while own in self.declarations:
            count += 1
            own = f"{name}/patch~{count}"
        return own
