"""How well selon reads: predicted reports beside marked ones.

Takes: marked files and a function that reads a text. Gives: scores with intervals, and lists of errors.
Next room: `cli`, whose command `selon evaluate` prints them.
"""
