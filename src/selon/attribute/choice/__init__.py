"""Rules propose, a learned model chooses, and attributions are built from what is chosen.

Takes: a scene and the weights of a language. Gives: attributions and remainders. Next room: claims.
"""
