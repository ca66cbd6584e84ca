"""Looking up by id: the right one, in each report its own, and fast on a long report."""

from __future__ import annotations

import io
import time

import msgspec

from selon.show.lookup import find_actor, find_attribution, find_number
from selon.show.terminal import make_console, show_report
from selon.show.wording import load_words
from tests.show.invented import CLAIMS, CONVOY, REPORT


def test_what_is_there_is_found_and_what_is_not_is_none() -> None:
    assert find_attribution(REPORT, CONVOY.id) is CONVOY
    assert find_number(REPORT, CONVOY.id) == 2
    actor = find_actor(REPORT, "media:AFP")
    assert actor is not None
    assert actor.name == "AFP"
    assert find_attribution(REPORT, None) is None
    assert find_actor(REPORT, "state:XX") is None
    assert find_number(REPORT, "attribution:none") is None


def test_each_report_has_its_own() -> None:
    other = msgspec.structs.replace(REPORT, attributions=(), claims=CLAIMS[2:], actors=())
    assert find_attribution(other, CONVOY.id) is None
    assert find_number(other, CONVOY.id) is None
    assert find_attribution(REPORT, CONVOY.id) is CONVOY


def test_a_long_report_takes_a_time_that_grows_with_its_length() -> None:
    def show(claims: int) -> float:
        attributions = [msgspec.structs.replace(CONVOY, id=f"attribution:{n}") for n in range(claims)]
        made = [msgspec.structs.replace(CLAIMS[1], attribution=one.id) for one in attributions]
        report = msgspec.structs.replace(REPORT, attributions=tuple(attributions), claims=tuple(made), quantities=())
        taken = []
        for _ in range(3):  # the least of three: what else the machine does only adds
            begun = time.process_time()
            show_report(report, load_words("en"), make_console(io.StringIO(), width=80))
            taken.append(time.process_time() - begun)
        return min(taken)

    show(10)
    assert show(800) < 30 * show(100)
