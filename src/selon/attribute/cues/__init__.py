"""Words that may attribute: verbs, nouns, prepositions, and verbs that no list has.

Takes: a scene. Gives: cues with the senses they may have. Next room: contents.
"""
