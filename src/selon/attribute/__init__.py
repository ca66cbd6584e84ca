"""Who says what: quotations, cues, contents, sources and relays become attributions.

Takes: a tree and its view. Gives: attributions, remainders and claims with their chains. Next room: qualify.
"""
