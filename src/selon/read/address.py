"""Which network addresses may be read: public ones, and those of networks that the settings allow."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from selon.errors import ForbiddenAddressError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_ALSO_INSIDE = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "100.64.0.0/10",
        "192.0.0.0/24",
        "192.88.99.0/24",
        "198.18.0.0/15",
        "100::/64",
        "2001::/23",
        "5f00::/16",
        "fec0::/10",
    )
)
_NAT64 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("64:ff9b:1::/48"))


def check_address(address: str, *, about: str, allowed: tuple[str, ...] = ()) -> str:
    """Give an address back if it may be connected to.

    Args:
        address: An IPv4 or IPv6 address.
        about: The URL or the host, for the error.
        allowed: Networks that are allowed all the same.

    Raises:
        ForbiddenAddressError: If it is private, loopback, link-local, multicast or reserved, or embeds such a one.

    Example:
        >>> check_address("93.184.216.34", about="example.org")
        '93.184.216.34'
        >>> check_address("::ffff:127.0.0.1", about="example.org")
        Traceback (most recent call last):
        selon.errors.ForbiddenAddressError: example.org: the address ::ffff:127.0.0.1 lies inside the network. ...
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        raise _forbid(address, about) from None
    if not _is_in(parsed, allowed) and any(_is_inside(part, allowed) for part in _unfold(parsed)):
        raise _forbid(address, about)
    return address


def _forbid(address: str, about: str) -> ForbiddenAddressError:
    return ForbiddenAddressError(
        f"the address {address} lies inside the network.",
        about=about,
        advice="Save the page and read the file, or allow the network in SELON_ALLOWED_NETWORKS.",
    )


def _is_in(address: Address, networks: tuple[str, ...]) -> bool:
    return any(address in ipaddress.ip_network(network) for network in networks)


def _is_inside(address: Address, allowed: tuple[str, ...]) -> bool:
    if _is_in(address, allowed):
        return False
    special = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_link_local
    return special or not address.is_global or any(address in network for network in _ALSO_INSIDE)


def _unfold(address: Address) -> Iterator[Address]:
    """Give the address and every IPv4 address that it embeds; mapped and 6to4 ones stand for that alone."""
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
        return
    if any(address in network for network in _NAT64):
        yield ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address in _NAT64[1]:
            yield address
        return
    if address.sixtofour is not None:  # later Pythons hold the whole network of these addresses for private
        yield address.sixtofour
        return
    yield address
    if address.teredo is not None:
        yield from address.teredo
