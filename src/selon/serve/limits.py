"""What the desk takes on: where it listens, who may enter, how much and how long."""

from __future__ import annotations

import ipaddress

import msgspec

from selon.settings import MEGABYTE, Settings

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")


class Limits(msgspec.Struct, frozen=True):
    """The limits of a desk.

    Attributes:
        host: The address that it listens on.
        port: The port.
        token: What a visitor has to show; none where only this machine can enter.
        readers: How many reports are read at once.
        waiting: How many more may wait.
        seconds: How long one answer may take, waiting included.
        max_chars: Longest text that is read, in characters.
        max_body: Largest request, in bytes.
        kept: How many reports, and how many comparisons, the desk keeps in memory.
        settings: Limits of reading and fetching.
    """

    host: str = "127.0.0.1"
    port: int = 8020
    token: str | None = None
    readers: int = 1
    waiting: int = 16
    seconds: float = 90.0
    max_chars: int = 300_000
    max_body: int = 12 * MEGABYTE
    kept: int = 24
    settings: Settings = Settings()


def is_loopback(host: str) -> bool:
    """Tell whether only this machine can reach an address.

    Example:
        >>> is_loopback("127.0.0.1"), is_loopback("::1"), is_loopback("localhost"), is_loopback("0.0.0.0")
        (True, True, True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
