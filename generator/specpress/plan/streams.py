"""Streams: answers that come item by item -> the entries of a descriptor, and what a method gives for them."""

from __future__ import annotations

from specpress.plan.annotations import Annotator, repr_of
from specpress.survey.streams import Stream


def stream_entries(stream: Stream, annotator: Annotator) -> list[str]:
    """The keyword arguments of a descriptor that tell of a stream."""
    annotator.runtime("operation", "Answer")
    annotator.runtime("operation", "Streaming")
    arguments = [f"kind={repr_of(stream.kind)}"]
    if stream.of_events:
        arguments.append("whole=True")
    if stream.content.sentinel is not None:
        arguments.append(f"sentinel={repr_of(stream.content.sentinel)}")
    if stream.flag is not None:
        arguments.append(f"flag={repr_of(stream.flag)}")
    status, media = repr_of(stream.status), repr_of(stream.content.content_type)
    return [
        f"answers=(Answer({status}, {media}, {annotator.value(stream.item)}),)",
        f"streaming=Streaming({', '.join(arguments)})",
    ]
