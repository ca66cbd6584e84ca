"""A desk whose reader gives an invented report: doors, queue and pages are tried without a parser."""

from __future__ import annotations

import threading
import time

import msgspec

from selon.errors import EmptyInputError
from selon.read.build import Given
from selon.record.identity import make_id
from selon.record.report import Made, Report
from selon.serve.limits import Limits
from selon.serve.messages import ReadRequest
from selon.serve.reader import Reader
from tests.show.invented import REPORT


class StandIn(Reader):
    """Gives the invented report, under an id of its own for each text.

    Attributes:
        gate: Reading waits until it is open.
    """

    def __init__(self, limits: Limits | None = None, seconds: float = 0.0) -> None:
        super().__init__(limits or Limits())
        self.gate = threading.Event()
        self.gate.set()
        self._seconds = seconds

    def start_loading(self) -> None:
        self.state = "ready"
        self._loaded.set()

    def read(self, request: ReadRequest) -> Report:
        self.gate.wait(10)
        time.sleep(self._seconds)
        if request.url is not None:
            return super().read(request)
        said = request.text or request.html or ""
        if not said.strip():
            raise EmptyInputError("there is nothing to read.")
        return msgspec.structs.replace(
            REPORT, id=make_id("report", [said]), title=said[:40], made=_name_choice(request.careful)
        )

    def read_bytes(self, data: bytes, suffix: str, name: str, given: Given, careful: bool = False) -> Report:
        return msgspec.structs.replace(
            REPORT,
            id=make_id("report", [name, suffix, str(len(data))]),
            file=name,
            outlet=given.outlet,
            made=_name_choice(careful),
        )


def _name_choice(careful: bool) -> Made:
    return msgspec.structs.replace(REPORT.made, model="careful-fr 1" if careful else "choice-fr 1")
