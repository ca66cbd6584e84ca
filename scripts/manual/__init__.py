"""What makes the generated parts of the manual: one file a kind of part, called by `scripts/make_docs.py`."""
