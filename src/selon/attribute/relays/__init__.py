"""Who passed a source's words on, where the text says so.

Takes: a scene, a cue and its source. Gives: relays, and sources that an outlet quotes. Next room: cues.
"""
