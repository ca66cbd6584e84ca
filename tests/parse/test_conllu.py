"""Frozen parses, read without a parser."""

from __future__ import annotations

import pytest

from selon.errors import LanguageError
from selon.languages.language import load_language
from selon.parse.conllu import list_labels, read_conllu

ROWS = (
    "# text = La mairesse, dit non.",
    "1\tLa\tla\tDET\t_\t_\t2\tdet\t_\t_",
    "2\tmairesse\tmairesse\tNOUN\t_\t_\t4\tnsubj\t_\tSpaceAfter=No",
    "3\t,\t,\tPUNCT\t_\t_\t2\tpunct\t_\t_",
    "4\tdit\tdire\tVERB\t_\tTense=Pres|VerbForm=Fin\t0\tROOT\t_\t_",
    "5\tnon\tnon\tINTJ\t_\t_\t4\tobj\t_\tSpaceAfter=No",
    "6\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_",
)


def test_words_take_their_offsets_roles_and_heads() -> None:
    tree = read_conllu("\n".join(ROWS), load_language("fr"))["La mairesse, dit non."]
    assert [(token.text, token.start) for token in tree.tokens][1:3] == [("mairesse", 3), (",", 11)]
    assert (tree[1].role, tree[1].head, tree[3].role, tree[3].head) == ("subject", 3, "root", 3)
    assert "VerbForm=Fin" in tree[3].morph


def test_labels_are_listed_once() -> None:
    assert list_labels("\n".join(ROWS)) == {"det", "nsubj", "punct", "ROOT", "obj"}


@pytest.mark.parametrize(
    "broken",
    [ROWS[1:], (ROWS[0], "1\tLa\tla"), (ROWS[0], ROWS[1].replace("La\tla", "Le\tle"))],
    ids=["no text", "columns", "word"],
)
def test_a_broken_sentence_is_refused_with_its_number(broken: tuple[str, ...]) -> None:
    with pytest.raises(LanguageError, match="sentence 1"):
        read_conllu("\n".join(broken), load_language("fr"), "examples.conllu")
