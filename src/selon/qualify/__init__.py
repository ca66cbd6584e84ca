"""What a claim says of the world and how: quantities, times, likelihood, actors.

Takes: a tree, its view and the attributions. Gives: the qualifiers of each claim. Next room: pipeline.
"""
