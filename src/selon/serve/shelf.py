"""What was read since the start: a few reports and comparisons, in memory alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Shelf(Generic[Item]):
    """Keeps the latest items by their key and lets the oldest go.

    Args:
        places: How many it keeps.

    Example:
        >>> shelf: Shelf[str] = Shelf(2)
        >>> for key in ("a", "b", "c"):
        ...     shelf.keep(key, key.upper())
        >>> shelf.find("a"), list(shelf)
        (None, [('c', 'C'), ('b', 'B')])
    """

    def __init__(self, places: int) -> None:
        self._places = places
        self._items: OrderedDict[str, Item] = OrderedDict()

    def keep(self, key: str, item: Item) -> None:
        """Put an item on the shelf, in front."""
        self._items[key] = item
        self._items.move_to_end(key)
        while len(self._items) > self._places:
            self._items.popitem(last=False)

    def find(self, key: str) -> Item | None:
        """Give an item, if it still stands there."""
        return self._items.get(key)

    def __iter__(self) -> Iterator[tuple[str, Item]]:
        return reversed(self._items.items())
