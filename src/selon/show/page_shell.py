"""What every page has around it: templates that escape, one style, one script, and a policy that allows no other."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from selon.show import page_words
from selon.show.page_words import clean
from selon.show.wording import choose_interface, list_interface_languages
from selon.version import __version__

STYLE = "page.css"
SCRIPT = "page.js"


class Shell(msgspec.Struct, frozen=True):
    """How a page is delivered.

    Attributes:
        ui: The interface language that is shown first.
        inside: Whether style and script stand in the page itself, which is then one file.
        record: Address of the report's record, where a desk serves it.
        file: Address of the page as one file, where a desk serves it.
    """

    ui: str = "en"
    inside: bool = True
    record: str | None = None
    file: str | None = None


def choose_shell(ui: str | None = None) -> Shell:
    """Choose how a page that is one file begins: in the language asked for, else that of the locale."""
    return Shell(ui or choose_interface())


@cache
def read_asset(asset: str) -> str:
    """Read the style or the script."""
    return resources.files("selon.show").joinpath("static", asset).read_text(encoding="utf-8")


def make_policy() -> str:
    """Make the policy of a page that is one file: its own style and script by their hashes, and nothing else."""
    return (
        f"default-src 'none'; script-src '{hash_asset(SCRIPT)}'; style-src '{hash_asset(STYLE)}'; "
        "base-uri 'none'; form-action 'none'"
    )


@cache
def hash_asset(asset: str) -> str:
    """Give the hash of an asset as a policy writes it."""
    digest = hashlib.sha256(read_asset(asset).encode()).digest()
    return "sha256-" + base64.b64encode(digest).decode()


def render(template: str, shell: Shell, values: Mapping[str, Any]) -> str:
    """Render a template; all text that is put in is escaped, and what would steer the page is written out.

    Args:
        template: The template's file name.
        shell: How the page is delivered.
        values: What the template shows.
    """
    style, script = (Markup(read_asset(one)) for one in (STYLE, SCRIPT))
    return (
        _load_templates()
        .get_template(template)
        .render(
            values,
            shell=shell,
            style=style,
            script=script,
            policy=make_policy() if shell.inside else "",
            version=__version__,
            languages=list_interface_languages(),
        )
    )


@cache
def _load_templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("selon.show"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finish,
    )
    environment.globals.update(say=page_words.say, name=page_words.name, count=page_words.count)
    return environment


def _finish(value: object) -> object:
    """Write out what would steer a page; what is markup already was made of clean text."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else clean(value)
