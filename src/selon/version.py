"""The version of selon."""

__version__ = "0.1.0"
