"""Show records: to people on a terminal, to programs as JSON, to spreadsheets as CSV.

Takes: reports that were read. Gives: something to look at, or lines of text. Next room: none; `cli` and `serve`
call it.

What the interface says stands in `words/`, one table a language; the text of a report passes `safe` on its way out.
"""
