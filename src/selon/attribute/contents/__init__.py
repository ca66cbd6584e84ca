"""What may be said: every stretch that the frame of a cue opens.

Takes: a scene and a cue. Gives: candidates and what speaks for them. Next room: hedges.
"""
