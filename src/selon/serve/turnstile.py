"""A bounded queue: so many work at once, so many wait, and everybody else is told at once that all places are taken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


class BusyError(Exception):
    """All places are taken, or an answer took too long: nothing is wrong with the report.

    Attributes:
        message: What happened.
        advice: What to do next.
        retry_after: Seconds after which to ask again.
    """

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__(message)
        self.message = message
        self.advice = f"Ask again in {retry_after} seconds."
        self.retry_after = retry_after


class Turnstile:
    """Lets work through, a few at a time.

    Args:
        readers: How many work at once.
        waiting: How many more may wait.
        seconds: How long one may take, waiting included.

    Attributes:
        inside: How many are at work or wait.
    """

    def __init__(self, readers: int, waiting: int, seconds: float) -> None:
        self._pool = ThreadPoolExecutor(readers, thread_name_prefix="reader")
        self._places = readers + waiting
        self._readers = readers
        self._seconds = seconds
        self.inside = 0

    async def pass_through(self, work: Callable[[], Result]) -> Result:
        """Do a piece of work when its turn comes.

        Args:
            work: The work; it runs in a thread, so that other requests are answered meanwhile.

        Raises:
            BusyError: If all places are taken, or the time is over. Work that has begun keeps its place to its end.
        """
        if self.inside >= self._places:
            raise BusyError("all places are taken: too many reports are being read.", 5)
        self.inside += 1
        future = self._pool.submit(work)
        loop = asyncio.get_running_loop()
        future.add_done_callback(lambda _: self._leave(loop))
        return await self._wait(future)

    def _leave(self, loop: asyncio.AbstractEventLoop) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(self._free_place)

    def _free_place(self) -> None:
        self.inside -= 1

    async def _wait(self, future: Future[Result]) -> Result:
        try:
            return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(future)), self._seconds)
        except TimeoutError as error:
            future.cancel()
            raise BusyError(f"no answer could be made within {self._seconds:g} seconds.", 30) from error

    def close(self) -> None:
        """Let nobody else in; what waits is dropped."""
        self._pool.shutdown(wait=False, cancel_futures=True)
