"""Headers: open a table by its header row, reporting every column that is not known."""

from __future__ import annotations

from specpress.docs.blocks import Table
from specpress.docs.source import Source, counted, shown
from specpress.docs.tables import Header, cell_column, cell_spans


def open_table(source: Source, table: Table) -> Header | None:
    """Read a table's header; ``None``, with a finding, if its rows cannot be read by it."""
    line = source.lines[table.index]
    header = table.header
    if header.kind is None:
        what = shown(line.strip())
        message = f"unknown table header {what}: {counted(table.rows)} not read"
        source.error("unknown-header", message, table.index)
        return None
    if header.unknown:
        spans = cell_spans(line, 0)
        for number in header.unknown:
            start, end = spans[number]
            name = shown(line[start:end].strip())
            message = f"unknown column {name}: its cells are not read"
            column = cell_column(line, 0, number)
            source.error("unknown-header", message, table.index, column)
    if not table.delimited:
        message = "the row of dashes below the table's header is missing"
        source.warning("delimiter", message, table.index)
    if table.gap is not None:
        message = "a blank line inside a table: the rows below it are read as its own"
        source.warning("blank-line", message, table.gap)
    return header
