"""What the rules look at while they read one report: words, marks, verb groups, the lexicon, and the cue they make.

Takes: a tree and a language's lexicon and grammar. Gives: the scene, and the type of a cue. Next room: clauses.
"""
