"""Compare two reports: which claims match, and what one did to the claims of the other.

Takes: two reports that were read, and what likens their contents. Gives: a comparison. Next room: show.

Pure functions on records. Nothing here reads a text again or knows a language: what it needs, the stages have written
in the record; vectors are handed in.
"""
