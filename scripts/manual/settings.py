"""The table of the settings: what the environment may change, with what holds where it says nothing."""

from __future__ import annotations

import inspect
import re

from manual.blocks import make_table
from selon.settings import Settings, read_settings


def make_settings(_: str = "") -> str:
    """Describe each field of `Settings` and the variable that sets it, where one does."""
    fields = re.findall(r"^    (\w+): (.*)$", inspect.getdoc(Settings) or "", flags=re.MULTILINE)
    read = inspect.getsource(read_settings)
    rows = []
    for field, words in fields:
        variable = f"SELON_{field.upper()}"
        value = getattr(Settings(), field)
        shown = ", ".join(value) or "none" if isinstance(value, tuple) else f"{value:,}"
        rows.append((f"`{variable}`" if variable in read else "none", f"`{field}`", words, shown))
    return make_table(("variable", "in Python", "what it sets", "otherwise"), rows)
