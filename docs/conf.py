"""How the manual is built: `sphinx-build -n -W docs site`. Nothing is fetched, and a warning fails the build."""

from __future__ import annotations

from selon.version import __version__

project = "selon"
author = "the authors of selon"
copyright = "the authors of selon, Apache-2.0"  # the name is Sphinx's
version = release = __version__
language = "en"

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"selon {__version__}"
html_show_sphinx = False
html_copy_source = False
