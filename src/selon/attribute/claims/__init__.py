"""Claims and their chains: one for each attribution, one for each clause that the outlet states itself.

Takes: attributions and a scene. Gives: claims, with who passed them on and what they take up. Next room: qualify.
"""
