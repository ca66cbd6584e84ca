"""Languages: one folder each, data and the few rules that data cannot say.

Takes: a language code. Gives: its lexicons, label map and rules. Next room: read, parse, attribute, qualify.
"""
