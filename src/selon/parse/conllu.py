"""Frozen parses: CoNLL-U read into trees, so that rules can be tried without a parser."""

from __future__ import annotations

from selon.errors import LanguageError
from selon.languages.language import Language
from selon.parse.tree import Token, Tree

_COLUMNS = 10


def read_conllu(source: str, language: Language, path: str = "conllu") -> dict[str, Tree]:
    """Read the sentences of a CoNLL-U file, each a tree of its own.

    Args:
        source: The file; each sentence states its text (`# text = …`).
        language: Gives the roles for the file's labels.
        path: The name to give in errors.

    Returns:
        Text → tree, in the order of the file.

    Raises:
        LanguageError: If a line has not ten columns, or a word is not in its text.

    Example:
        >>> from selon.languages.language import load_language
        >>> rows = ["# text = Il dit non", "1\\tIl\\til\\tPRON\\t_\\t_\\t2\\tnsubj\\t_\\t_"]
        >>> rows += ["2\\tdit\\tdire\\tVERB\\t_\\tVerbForm=Fin\\t0\\tROOT\\t_\\t_"]
        >>> rows += ["3\\tnon\\tnon\\tINTJ\\t_\\t_\\t2\\tdep\\t_\\t_"]
        >>> tree = read_conllu("\\n".join(rows), load_language("fr"))["Il dit non"]
        >>> tree[0].role, tree[2].start
        ('subject', 7)
    """
    trees: dict[str, Tree] = {}
    for number, block in enumerate(source.strip().split("\n\n"), start=1):
        lines = block.splitlines()
        text = next((line.partition("=")[2].strip() for line in lines if line.startswith("# text =")), "")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        where = f"{path}, sentence {number}"
        if not text or any(len(row) != _COLUMNS for row in rows):
            raise LanguageError("a sentence states its text and has ten columns a line.", about=where)
        trees[text] = _build(text, [row for row in rows if row[0].isdigit()], language, where)
    return trees


def _build(text: str, rows: list[list[str]], language: Language, where: str) -> Tree:
    tokens: list[Token] = []
    at = 0
    for i, (_, form, lemma, pos, _, morph, head, label, *_) in enumerate(rows):
        start = text.find(form, at)
        if start < 0 or not head.isdigit() or int(head) > len(rows):
            raise LanguageError(f"the word {form!r} is not in its text, or its head is no word.", about=where)
        at = start + len(form)
        above = int(head) - 1 if int(head) else i
        role = language.roles.get(label, "other")
        tokens.append(Token(i, start, form, lemma, pos, role, above, "" if morph == "_" else morph, 0))
    return Tree(text, tokens)


def list_labels(source: str) -> set[str]:
    """List the dependency labels of a CoNLL-U file."""
    rows = [line.split("\t") for line in source.splitlines() if line and not line.startswith("#")]
    return {row[7] for row in rows if len(row) == _COLUMNS and row[0].isdigit()}
