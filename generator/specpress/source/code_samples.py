"""Code samples: an overlay that adds ``x-codeSamples`` to operations -> which operation each sample calls."""

from __future__ import annotations

import re

from specpress.diagnostics import Place
from specpress.source.document import Document
from specpress.source.pointer import child

CodeSample = tuple[str, str, str, str, Place]
"""Verb, path, label (most often the operation id, else empty) and the sample's text; and where it stands."""

# The JSONPath of one operation (RFC 9535, section 2.3.1), in the two quotings and the one way that generators write.
_TARGET = re.compile(
    r"""\$(?:\.paths|\[(?:"paths"|'paths')\])\[(?:"([^"]*)"|'([^']*)')\]"""
    r"""(?:\.(\w+)|\[(?:"(\w+)"|'(\w+)')\])"""
)


def read_code_samples(overlay: Document) -> list[CodeSample]:
    """Give the samples of every action whose target is one operation."""
    actions = overlay.root.get("actions")
    code_samples: list[CodeSample] = []
    for index, action in enumerate(actions if isinstance(actions, list) else ()):
        target = action.get("target") if isinstance(action, dict) else None
        update = action.get("update") if isinstance(action, dict) else None
        way = _TARGET.fullmatch(target) if isinstance(target, str) else None
        samples = update.get("x-codeSamples") if isinstance(update, dict) else None
        if way is None or not isinstance(samples, list):
            continue
        path, verb = way[1] or way[2] or "", way[3] or way[4] or way[5]
        place = overlay.place(child(child("/actions", index), "target"))
        for sample in samples:
            if isinstance(sample, dict):
                label, text = sample.get("label"), sample.get("source")
                words = [one if isinstance(one, str) else "" for one in (label, text)]
                code_samples.append((verb, path, words[0], words[1], place))
    return code_samples
