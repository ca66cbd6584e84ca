"""What changed between matched claims: one idea a file.

Takes: the facets of both sides of a match. Gives: changes, `kept` among them. Next room: the comparison is put together
in `compare.build`.
"""
