"""Answers: those of an operation that answers in XML, read as what they say in JSON."""

from __future__ import annotations

import logging

from ..errors import Reply, ResponseValidationError
from ..media_types import is_json, is_xml
from ..serialization.response import Reader
from .reading import translate_reply


class XmlReader(Reader):
    """How the answers of an operation are read some of which are XML."""

    def read(self, reply: Reply, logger: logging.Logger, *, is_strict: bool) -> object:
        """Read an answer; raises as `Reader.read` does."""
        content_type = reply.headers.get("content-type")
        answer = self.choose_answer(reply.status, content_type)
        if answer is None and is_xml(content_type or ""):
            # A status that nobody documents; what it carries may be known all the same.
            answer = next((one for one in self.answers if one.xml is not None), None)
        if (
            answer is None
            or answer.xml is None
            or is_json(content_type or "")
            or not reply.body.strip()
        ):
            return super().read(reply, logger, is_strict=is_strict)
        translated = translate_reply(reply, answer.xml)
        try:
            return super().read(translated, logger, is_strict=is_strict)
        except ResponseValidationError as error:
            error.reply = reply  # what arrived, not what it was translated into
            raise
