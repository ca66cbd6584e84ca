"""Where a source may stand: before its cue, behind it, around a noun, shared with another, or read in.

Takes: a scene and a cue. Gives: candidates and what speaks for them. Next room: relays.
"""
