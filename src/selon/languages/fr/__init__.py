"""French: lexicons, label map and rules.

Takes: nothing. Gives: TOML files and `rules`. Next room: the loader in `selon.languages`.
"""
