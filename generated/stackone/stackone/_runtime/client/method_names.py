"""Method names: what a method of a group is called in messages, and what its annotations mean at run time."""

from __future__ import annotations

import ast
import inspect
import sys
from types import FunctionType


class TypeImports:
    """The imports of a module that are for type checkers alone; false, once they are there.

    A group imports no class before it is needed, so that `typing.get_type_hints` would not find those that a method's
    annotations name. It first asks a function whether it has ``__no_type_check__``, and so does every tool that reads
    annotations: where that is an object of this class the imports are made then.
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __bool__(self) -> bool:
        module = sys.modules[self._module]
        try:
            tree = ast.parse(inspect.getsource(module))
        except OSError:
            return False  # no source is installed
        for node in tree.body:
            if (
                isinstance(node, ast.If)
                and isinstance(node.test, ast.Name)
                and node.test.id == "TYPE_CHECKING"
            ):
                block = ast.Module(node.body, [])
                # Imports of the package's own source.
                code = compile(block, module.__file__ or "", "exec")
                code = compile(block, module.__file__ or "", "exec")
                exec(code, vars(module))  # noqa: S102 - the module's own imports
        return False


def name_methods(group: type, path: str) -> None:
    """Call the methods of a group as a caller writes them, after the client: ``lms.get_user``."""
    imports = TypeImports(group.__module__)
    for name, member in vars(group).items():
        if name.startswith("_"):
            continue
        function: object = member
        while isinstance(function, FunctionType):
            function.__qualname__ = f"{path}.{name}" if path else name
            function.__dict__["__no_type_check__"] = imports
            function = getattr(function, "__wrapped__", None)
