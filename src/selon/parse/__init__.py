"""The report's text as a tree of words.

Takes: a Report that was read. Gives: a view (normalised text with the way back) and a tree with house roles.
Next room: attribute.

The only room that loads a parser; everything behind it works on frozen parses as well.
"""
