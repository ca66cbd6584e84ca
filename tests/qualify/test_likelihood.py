"""Words of probability: the examples and near-misses of each language's file, negation, and the view's way back."""

from __future__ import annotations

import pytest

from selon.languages.language import load_toml
from selon.qualify.likelihood import find_likelihoods
from selon.record.span import Span
from selon.record.values import Likelihood
from tests.qualify.parsed import parse_lines

pytestmark = pytest.mark.model

ENTRIES = [(code, entry) for code in ("fr", "en") for entry in load_toml(code, "likelihood.toml")["words"]]


def likelihoods(text: str, code: str) -> tuple[Likelihood, ...]:
    """Find the likelihoods of a whole text."""
    found = parse_lines(text, code)
    return find_likelihoods(found.tree, found.view, code, (Span.of(text, 0, len(text)),))


@pytest.mark.parametrize(
    ("code", "degree", "sentence"),
    [(code, entry["degree"], sentence) for code, entry in ENTRIES for sentence in entry["examples"]],
)
def test_example_has_the_degree_of_its_entry(code: str, degree: str, sentence: str) -> None:
    assert [found.degree for found in likelihoods(sentence, code)] == [degree]


@pytest.mark.parametrize(
    ("code", "degree", "sentence"),
    [(code, entry["degree"], sentence) for code, entry in ENTRIES for sentence in entry["near"]],
)
def test_near_miss_has_not_the_degree_of_its_entry(code: str, degree: str, sentence: str) -> None:
    assert degree not in [found.degree for found in likelihoods(sentence, code)]


@pytest.mark.parametrize(
    ("code", "sentence", "words", "degree", "negated"),
    [
        ("fr", "Les missiles seront probablement utilisés.", "probablement", "likely", False),
        ("fr", "Le pont ne devrait pas rouvrir.", "devrait", "likely", True),
        ("fr", "Il n'est pas exclu que le pont rouvre.", "n'est pas exclu", "possible", False),
        ("fr", "Une grève n'est pas probable.", "probable", "likely", True),
        ("fr", "Le pont ne sera sans doute pas rouvert.", "sans doute", "likely", False),
        ("fr", "Le pont n'est certainement pas fermé.", "certainement", "almost-certain", False),
        ("fr", "Il était exclu que le pont rouvre.", "Il était exclu que", "almost-impossible", False),
        ("en", "The bridge will probably not reopen.", "probably", "likely", False),
        ("en", "The bridge will not likely reopen.", "likely", "likely", True),
        ("en", "They did not rule out a strike.", "did not rule out", "possible", False),
        ("en", "The bridge should not reopen.", "should", "likely", True),
    ],
)
def test_negation_is_kept_apart_from_the_degree(
    code: str, sentence: str, words: str, degree: str, negated: bool
) -> None:
    (found,) = likelihoods(sentence, code)
    assert (found.span.text, found.degree, found.negated) == (words, degree, negated)


def test_only_the_content_is_searched() -> None:
    text = "Sans doute fatiguée, la maire dit que le pont rouvrira probablement."
    found = parse_lines(text, "fr")
    (only,) = find_likelihoods(found.tree, found.view, "fr", (found.span("que le pont rouvrira probablement"),))
    assert only.span == found.span("probablement")
    assert only.whose is None
