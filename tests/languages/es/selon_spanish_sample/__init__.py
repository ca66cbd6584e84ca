"""A sample of a language folder, written from the page that tells how to add one; it reads frozen parses only."""
