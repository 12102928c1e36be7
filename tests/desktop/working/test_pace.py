"""How long a job still takes, told by its pace."""

from __future__ import annotations

import pytest

from quotebrowser.desktop.working.pace import MEASURED_SECONDS, Pace


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def reached(pace: Pace, clock: Clock, *steps: tuple[float, int], total: int = 100) -> None:
    """Let so many seconds pass before so many are done, step by step."""
    for seconds, done in steps:
        clock.now += seconds
        pace.reach(done, total)


def test_nothing_is_foretold_before_something_was_measured(clock: Clock) -> None:
    pace = Pace(clock)
    assert pace.seconds_left is None
    reached(pace, clock, (0, 1), (0.5, 2))
    assert pace.seconds_left is None


def test_the_rest_takes_as_long_a_piece_as_what_was_done(clock: Clock) -> None:
    pace = Pace(clock)
    reached(pace, clock, (0, 0), (10, 5), (10, 10))
    assert pace.seconds_left == pytest.approx(180)


def test_the_time_before_the_first_word_does_not_count(clock: Clock) -> None:
    pace = Pace(clock)
    reached(pace, clock, (500, 1), (10, 11))
    assert pace.seconds_left == pytest.approx(89)


def test_a_pause_does_not_count(clock: Clock) -> None:
    pace = Pace(clock)
    reached(pace, clock, (0, 0), (10, 5))
    pace.pause()
    reached(pace, clock, (3, 6))
    clock.now += 1000
    pace.go_on()
    reached(pace, clock, (10, 10))
    assert pace.seconds_left == pytest.approx(180)


def test_a_slow_end_is_not_hidden_by_a_quick_beginning(clock: Clock) -> None:
    pace = Pace(clock)
    reached(pace, clock, (0, 0), (1, 50), *((MEASURED_SECONDS, 50 + step) for step in range(1, 4)))
    assert pace.seconds_left == pytest.approx(47 * MEASURED_SECONDS)


def test_a_job_that_stands_still_or_does_not_know_its_end_tells_nothing(clock: Clock) -> None:
    pace = Pace(clock)
    reached(pace, clock, (0, 5), (30, 5))
    assert pace.seconds_left is None
    reached(pace, clock, (30, 10), total=0)
    assert pace.seconds_left is None


def test_what_is_done_takes_no_time(clock: Clock) -> None:
    pace = Pace(clock)
    reached(pace, clock, (0, 50), (10, 100))
    assert pace.seconds_left == 0
