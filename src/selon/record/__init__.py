"""The nouns: what a report, an attribution, a claim and a comparison are.

Takes: nothing. Gives: frozen msgspec structs and their identities. Next room: every other one.

This room imports nothing from the house, so that a record can be opened at once anywhere.
"""
