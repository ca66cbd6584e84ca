"""Phrases and clauses from the surface: where one may begin, how far it can go, what is set off in it.

Takes: a scene. Gives: bounds of phrases, asides, incises and clauses. Next room: sources.
"""
