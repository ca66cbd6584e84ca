"""The desk: a local page where reports are pasted, dropped or fetched, read and compared, and its JSON API.

Takes: requests of a browser or a program. Gives: pages and records. Next room: cli.

It stands above pipeline, compare and show and adds nothing to what they find: only a door (`guard`), a queue
(`turnstile`), a shelf of what was read since the start (`shelf`) and answers in words.
"""
