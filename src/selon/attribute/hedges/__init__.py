"""What the report hedges itself, and whether a source affirms or rejects.

Takes: a scene, a cue and a content. Gives: unsourced conditionals, commitment and polarity. Next room: choice.
"""
