"""Settings: limits and permissions, read from the environment once, handed down as an argument."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping

import msgspec

from selon.errors import UsageError

MEGABYTE = 1_000_000


class Settings(msgspec.Struct, frozen=True):
    """What selon may do and how much it takes on.

    Attributes:
        allowed_networks: Networks inside which an address may be fetched all the same (`10.1.0.0/16`); none by default.
        max_bytes: Largest input in bytes, also after decompression.
        fetch_seconds: Time for one address, redirects and name look-ups included.
        max_redirects: Redirects that are followed.

    Example:
        >>> Settings().allowed_networks
        ()
    """

    allowed_networks: tuple[str, ...] = ()
    max_bytes: int = 10 * MEGABYTE
    fetch_seconds: float = 20.0
    max_redirects: int = 5


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from `SELON_ALLOWED_NETWORKS`, `SELON_MAX_BYTES` and `SELON_FETCH_SECONDS`.

    Args:
        environment: The variables; the process's own where none are given.

    Raises:
        UsageError: If a variable holds no network or no positive number.

    Example:
        >>> read_settings({"SELON_ALLOWED_NETWORKS": "127.0.0.0/8, ::1/128"}).allowed_networks
        ('127.0.0.0/8', '::1/128')
    """
    given = os.environ if environment is None else environment
    default = Settings()
    return Settings(
        allowed_networks=_read_networks(given.get("SELON_ALLOWED_NETWORKS", "")),
        max_bytes=int(_read_number(given, "SELON_MAX_BYTES", default.max_bytes)),
        fetch_seconds=_read_number(given, "SELON_FETCH_SECONDS", default.fetch_seconds),
    )


def _read_networks(value: str) -> tuple[str, ...]:
    networks = tuple(part for part in value.replace(",", " ").split() if part)
    for network in networks:
        try:
            ipaddress.ip_network(network)
        except ValueError as error:
            raise UsageError(
                "this is no network",
                about=f"SELON_ALLOWED_NETWORKS={network}",
                advice="Write networks such as 10.1.0.0/16, separated by commas.",
            ) from error
    return networks


def _read_number(given: Mapping[str, str], name: str, default: float) -> float:
    value = given.get(name, "").strip()
    if not value:
        return default
    try:
        number = float(value)
    except ValueError:
        number = -1.0
    if not 0 < number < float("inf"):
        raise UsageError("this is no positive number", about=f"{name}={value}", advice="Write it in digits.")
    return number
