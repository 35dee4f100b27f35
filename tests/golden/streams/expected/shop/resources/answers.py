"""The answers operations."""

# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from typing_extensions import deprecated

from .._runtime.client.raw_methods import WithRawResponse
from .._runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.client.raw_response import RawResponse
    from .._runtime.options import RequestOptions
    from .._runtime.streaming.item_streams import (
        AsyncEventStream,
        AsyncLineStream,
        EventStream,
        LineStream,
    )
    from ..models.mechanic_answer import MechanicAnswer
    from ..models.question import Question, QuestionDict
    from ..models.word import Word
    from ..operations.ask_shop import AskShopRequest, AskShopRequestDict


class AnswersResource(Resource):
    """The operations of Answers."""

    @cached_property
    def with_raw_response(self) -> AnswersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AnswersResourceWithRawResponse(self._raw())

    @overload
    def ask_mechanic(
        self,
        /,
        *,
        text: str,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> MechanicAnswer: ...
    @overload
    def ask_mechanic(
        self, request: Question | QuestionDict, /, **options: Unpack[RequestOptions]
    ) -> MechanicAnswer: ...
    @overload
    def ask_mechanic(
        self, /, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> EventStream[Word]: ...
    @overload
    def ask_mechanic(
        self,
        request: Question | QuestionDict,
        /,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> EventStream[Word]: ...
    def ask_mechanic(self, request: object = None, /, **arguments: Any) -> Any:
        """Ask the mechanic.

        `POST /answers`

        Args:
            text: Sent in the body as `text`.
            stream: Whether to answer word by word. Default: False.

        Returns:
            The answer. With `stream=True`, a stream of its parts as they
                arrive.
        """
        from ..operations.ask_mechanic import OPERATION, STREAM

        return self._client.call_or_stream(OPERATION, STREAM, request, arguments)

    @overload
    def ask_shop(
        self,
        /,
        *,
        shop: str,
        question: Question | QuestionDict,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> MechanicAnswer: ...
    @overload
    def ask_shop(
        self,
        request: AskShopRequest | AskShopRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> MechanicAnswer: ...
    @overload
    def ask_shop(
        self,
        /,
        *,
        shop: str,
        question: Question | QuestionDict,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> LineStream[Word]: ...
    @overload
    def ask_shop(
        self,
        request: AskShopRequest | AskShopRequestDict,
        /,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> LineStream[Word]: ...
    def ask_shop(self, request: object = None, /, **arguments: Any) -> Any:
        """Ask shop.

        `POST /shops/{shop}/answers`

        Args:
            shop: Sent in the path as `shop`.
            question: The request body.
            stream: True gives the parts of the answer one by one.

        Returns:
            The answer. With `stream=True`, a stream of its parts as they
                arrive.
        """
        from ..operations.ask_shop import OPERATION, STREAM

        return self._client.call_or_stream(OPERATION, STREAM, request, arguments)

    @overload
    @deprecated("get_report is deprecated")
    def get_report(
        self,
        /,
        *,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> list[Word]: ...
    @overload
    @deprecated("get_report is deprecated")
    def get_report(
        self, /, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> LineStream[Word]: ...
    @deprecated("get_report is deprecated")
    def get_report(self, request: object = None, /, **arguments: Any) -> Any:
        """Get report.

        Deprecated.

        `GET /report`

        Args:
            stream: True gives the parts of the answer one by one.

        Returns:
            All that was asked. With `stream=True`, a stream of its parts as
                they arrive.
        """
        from ..operations.get_report import OPERATION, STREAM

        return self._client.call_or_stream(OPERATION, STREAM, request, arguments)


class AnswersResourceWithRawResponse(WithRawResponse):
    """The methods of `AnswersResource`, each giving the answer as it came."""

    @overload
    def ask_mechanic(
        self,
        /,
        *,
        text: str,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[MechanicAnswer]: ...
    @overload
    def ask_mechanic(
        self, request: Question | QuestionDict, /, **options: Unpack[RequestOptions]
    ) -> RawResponse[MechanicAnswer]: ...
    def ask_mechanic(self, request: object = None, /, **arguments: Any) -> Any:
        """Give the answer as it came."""
        return self._call("ask_mechanic", request, arguments)

    @overload
    def ask_shop(
        self,
        /,
        *,
        shop: str,
        question: Question | QuestionDict,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[MechanicAnswer]: ...
    @overload
    def ask_shop(
        self,
        request: AskShopRequest | AskShopRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[MechanicAnswer]: ...
    def ask_shop(self, request: object = None, /, **arguments: Any) -> Any:
        """Give the answer as it came."""
        return self._call("ask_shop", request, arguments)

    @deprecated("get_report is deprecated")
    def get_report(self, **options: Unpack[RequestOptions]) -> RawResponse[list[Word]]:
        """Give the answer as it came."""
        answer: RawResponse[list[Word]] = self._call("get_report", None, {**options})
        return answer


class AsyncAnswersResource(AsyncResource):
    """The operations of Answers."""

    @cached_property
    def with_raw_response(self) -> AsyncAnswersResourceWithRawResponse:
        """The same methods, each giving the answer as it came."""
        return AsyncAnswersResourceWithRawResponse(self._raw())

    @overload
    async def ask_mechanic(
        self,
        /,
        *,
        text: str,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> MechanicAnswer: ...
    @overload
    async def ask_mechanic(
        self, request: Question | QuestionDict, /, **options: Unpack[RequestOptions]
    ) -> MechanicAnswer: ...
    @overload
    def ask_mechanic(
        self, /, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncEventStream[Word]: ...
    @overload
    def ask_mechanic(
        self,
        request: Question | QuestionDict,
        /,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncEventStream[Word]: ...
    def ask_mechanic(self, request: object = None, /, **arguments: Any) -> Any:
        """Ask the mechanic.

        `POST /answers`

        Args:
            text: Sent in the body as `text`.
            stream: Whether to answer word by word. Default: False.

        Returns:
            The answer. With `stream=True`, a stream of its parts as they
                arrive.
        """
        from ..operations.ask_mechanic import OPERATION, STREAM

        return self._client.call_or_stream(OPERATION, STREAM, request, arguments)

    @overload
    async def ask_shop(
        self,
        /,
        *,
        shop: str,
        question: Question | QuestionDict,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> MechanicAnswer: ...
    @overload
    async def ask_shop(
        self,
        request: AskShopRequest | AskShopRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> MechanicAnswer: ...
    @overload
    def ask_shop(
        self,
        /,
        *,
        shop: str,
        question: Question | QuestionDict,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncLineStream[Word]: ...
    @overload
    def ask_shop(
        self,
        request: AskShopRequest | AskShopRequestDict,
        /,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncLineStream[Word]: ...
    def ask_shop(self, request: object = None, /, **arguments: Any) -> Any:
        """Ask shop.

        `POST /shops/{shop}/answers`

        Args:
            shop: Sent in the path as `shop`.
            question: The request body.
            stream: True gives the parts of the answer one by one.

        Returns:
            The answer. With `stream=True`, a stream of its parts as they
                arrive.
        """
        from ..operations.ask_shop import OPERATION, STREAM

        return self._client.call_or_stream(OPERATION, STREAM, request, arguments)

    @overload
    @deprecated("get_report is deprecated")
    async def get_report(
        self,
        /,
        *,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> list[Word]: ...
    @overload
    @deprecated("get_report is deprecated")
    def get_report(
        self, /, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncLineStream[Word]: ...
    @deprecated("get_report is deprecated")
    def get_report(self, request: object = None, /, **arguments: Any) -> Any:
        """Get report.

        Deprecated.

        `GET /report`

        Args:
            stream: True gives the parts of the answer one by one.

        Returns:
            All that was asked. With `stream=True`, a stream of its parts as
                they arrive.
        """
        from ..operations.get_report import OPERATION, STREAM

        return self._client.call_or_stream(OPERATION, STREAM, request, arguments)


class AsyncAnswersResourceWithRawResponse(WithRawResponse):
    """The methods of `AsyncAnswersResource`, each giving the answer as it came."""

    @overload
    async def ask_mechanic(
        self,
        /,
        *,
        text: str,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[MechanicAnswer]: ...
    @overload
    async def ask_mechanic(
        self, request: Question | QuestionDict, /, **options: Unpack[RequestOptions]
    ) -> RawResponse[MechanicAnswer]: ...
    def ask_mechanic(self, request: object = None, /, **arguments: Any) -> Any:
        """Give the answer as it came."""
        return self._call("ask_mechanic", request, arguments)

    @overload
    async def ask_shop(
        self,
        /,
        *,
        shop: str,
        question: Question | QuestionDict,
        stream: Literal[False] | None = ...,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[MechanicAnswer]: ...
    @overload
    async def ask_shop(
        self,
        request: AskShopRequest | AskShopRequestDict,
        /,
        **options: Unpack[RequestOptions],
    ) -> RawResponse[MechanicAnswer]: ...
    def ask_shop(self, request: object = None, /, **arguments: Any) -> Any:
        """Give the answer as it came."""
        return self._call("ask_shop", request, arguments)

    @deprecated("get_report is deprecated")
    async def get_report(
        self, **options: Unpack[RequestOptions]
    ) -> RawResponse[list[Word]]:
        """Give the answer as it came."""
        answer: RawResponse[list[Word]] = await self._call(
            "get_report", None, {**options}
        )
        return answer
