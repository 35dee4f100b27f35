"""Table headers: open a table by its header row, reporting every column that is not known."""

from __future__ import annotations

from specpress.docs.blocks import Table
from specpress.docs.page_source import PageSource, count_rows, quote_text
from specpress.docs.tables import Header, cell_column, cell_spans, is_torn


def open_table(source: PageSource, table: Table) -> Header | None:
    """Read a table's header; ``None``, with a finding, if its rows cannot be read by it."""
    line = source.lines[table.index]
    header = table.header
    if header.kind is None:
        what = quote_text(line.strip())
        message = f"unknown table header {what}: {count_rows(table.rows)} not read"
        source.warning("unknown-header", message, table.index)
        return None
    if header.unknown:
        spans = cell_spans(line, 0)
        for number in header.unknown:
            start, end = spans[number]
            name = quote_text(line[start:end].strip())
            message = f"unknown column {name}: its cells are not read"
            column = cell_column(line, 0, number)
            source.warning("unknown-header", message, table.index, column)
    if not table.delimited:
        message = "the row of dashes below the table's header is missing"
        source.warning("delimiter", message, table.index)
    elif _is_cut(line, source.lines[table.index + 1], header):
        message = "the row of dashes below the table's header is cut"
        source.warning("delimiter", message, table.index + 1)
    if table.gap is not None:
        message = "a blank line inside a table: the rows below it are read as its own"
        source.warning("blank-line", message, table.gap)
    return header


def _is_cut(line: str, dashes: str, header: Header) -> bool:
    if dashes.count("|") == line.count("|") and dashes[-1] == line[-1]:
        return False  # nearly all are so
    return len(cell_spans(dashes, 0)) != header.width or is_torn(line, dashes)
