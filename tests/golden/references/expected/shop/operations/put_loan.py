"""PUT /loans/{id}"""

from __future__ import annotations

from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.request import Request
from ..models.loan import Loan
from ..models.number import Number


class PutLoanRequest(Request[Loan, Loan]):
    """What `PUT /loans/{id}` takes."""

    id: Number
    """The loan's number.

    At least 1.
    """

    loan: Loan
    """The loan as it shall be."""


OPERATION = Operation(
    request=PutLoanRequest,
    call="loans.update",
    method="PUT",
    path="/loans/{id}",
    id="putLoan",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        "loan", "application/json", properties={"book": "book", "reader": "reader"}
    ),
    answers=(Answer("200", "application/json", Loan),),
)
