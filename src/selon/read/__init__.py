"""Read what was published: bytes in, an unanalysed report out.

Takes: plain text, Markdown, HTML, JSON lines, CSV, folders, standard input, an address; and what the user states.
Gives: a `Report` with text, sections, credits, title, byline, outlet and times; no attributions yet.
Next room: `parse`.

One file a format. A plain text is the record's text to the letter; where a text is made from markup, the words are the
page's own and every span points into the text that was made.
"""
