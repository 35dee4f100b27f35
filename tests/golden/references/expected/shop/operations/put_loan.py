"""PUT /loans/{id}"""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models.model import Model
from .._runtime.operation import Answer, Body, Operation, Parameter
from ..models.loan import Loan, LoanDict
from ..models.number import Number


class PutLoanRequest(Model):
    """Everything that `PUT /loans/{id}` takes."""

    id: Number
    """The loan's number.

    At least 1.
    """

    loan: Loan
    """The loan as it shall be."""


class PutLoanRequestDict(TypedDict):
    """`PutLoanRequest` as a plain dict."""

    id: int
    loan: Loan | LoanDict


OPERATION = Operation(
    id="putLoan",
    method="PUT",
    path="/loans/{id}",
    request=PutLoanRequest,
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body("loan", "application/json"),
    answers=(Answer("200", "application/json", Loan),),
)
