"""Document: the extensions of the document itself: the parameters that are given to the client."""

from __future__ import annotations

from specpress import ir
from specpress.lower.document_reader import Reader, child, text
from specpress.lower.extensions.values import report_extension

_GLOBALS = "x-speakeasy-globals"


def read_globals(reader: Reader) -> tuple[ir.Global, ...]:
    """The parameters that are given once to the client (``x-speakeasy-globals``)."""
    node = reader.mapping(reader.document.root, _GLOBALS, "")
    at = f"/{_GLOBALS}/parameters"
    for key in sorted(node.keys() - {"parameters"}):
        message = f"{_GLOBALS} knows no {key!r}; ignored"
        report_extension(reader, message, child(f"/{_GLOBALS}", key))
    globals_: list[ir.Global] = []
    entries = reader.sequence(node, "parameters", f"/{_GLOBALS}")
    for index, entry in enumerate(entries):
        parameter = reader.follow(entry, f"{at}/{index}")
        if parameter is None:
            continue
        name = text(parameter[0], "name")
        if name is None:
            reader.report_wrong_type(f"{at}/{index}", "a parameter with a name", entry)
        else:
            globals_.append(ir.Global(name, reader.place(f"{at}/{index}")))
    return tuple(globals_)
