"""Declaration names: what a declaration is called after the place of its schema in the document."""

from __future__ import annotations

from specpress import ir

COMPONENTS = "/components/schemas/"
"""Where component schemas are, with the slash before their names."""


def nested_path(path: str, word: str) -> str:
    """The path of a type nested in one that has a path; a component's own name stays the component's."""
    return path if "/" in path else f"{path}/{word}"


def component_name(pointer: str) -> str | None:
    """The declaration of the component at a pointer; ``None`` where that is no component."""
    if not pointer.startswith(COMPONENTS) or "/" in pointer[len(COMPONENTS) :]:
        return None
    return ir.path_step(
        pointer[len(COMPONENTS) :].replace("~1", "/").replace("~0", "~")
    )


def family_name(component: str) -> str:
    """The declaration of a component together with those that extend it, by the name of its own."""
    return f"{component}/~union"


def shared_component_path(pointer: str, kind: str, word: str) -> str | None:
    """The path of what is inline in a shared parameter, body or response; ``None`` where it is no such component."""
    name = pointer.removeprefix(f"/components/{kind}/")
    if name == pointer or "/" in name:
        return None
    return f"{ir.path_step(name.replace('~1', '/').replace('~0', '~'))}/{word}"


def target_name(target: str) -> str:
    """The declaration that a discriminator's mapping means, by name or by reference (OpenAPI 3.1, 4.8.25.2)."""
    last = target.rsplit("/", 1)[-1]
    return ir.path_step(last.replace("~1", "/").replace("~0", "~"))


def position_path(pointer: str) -> str:
    """A declaration path for a schema that is referred to by its position."""
    steps = [
        step
        for step in pointer.removeprefix(COMPONENTS).split("/")
        if step not in {"", "properties", "items", "schema", "components"}
    ]
    return "/".join(steps) if len(steps) > 1 else f"{''.join(steps)}/"
