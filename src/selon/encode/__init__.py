"""A frozen encoder and small networks over its rows: what the careful mode believes of each word.

Takes: the words of a report. Gives: Tags, beliefs word by word and for each possible cue.
Next room: attribute.

The only room that reads the encoder's file; it needs the extra `careful`, and nothing else asks for it.
"""
