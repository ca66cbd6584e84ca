"""Text → tree, by the pipeline that the language's folder names: the only place where a parser is loaded."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from selon.errors import LanguageError
from selon.languages.language import Language, load_language
from selon.parse.casing import is_shouted, restore_case
from selon.parse.sentences import find_sentence_starts
from selon.parse.tree import Token, Tree

if TYPE_CHECKING:
    from spacy.language import Language as Pipeline
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

_UNUSED = ("ner", "senter")


@cache
def load_parser(code: str) -> Pipeline:
    """Load the parser of a language, once a process.

    Raises:
        LanguageError: If the language names no pipeline, or the pipeline's package is not installed.
    """
    import importlib

    import spacy

    language = load_language(code)
    if not language.pipeline:
        raise LanguageError("this language reads frozen parses only", about=code)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            package: Any = importlib.import_module(language.pipeline)
        except ImportError as error:
            raise LanguageError(
                f"the parser {language.pipeline} is not installed",
                about=code,
                advice="The README's install line brings it.",
            ) from error
        if hasattr(package, "load"):
            pipeline = package.load(exclude=list(_UNUSED))
        else:
            pipeline = spacy.load(package.model_path(), exclude=list(_UNUSED))
    return _keep_whole(pipeline, language)


def _keep_whole(pipeline: Pipeline, language: Language) -> Pipeline:
    """Tell the tokenizer which words it must not take apart, with or without a capital."""
    tokenizer: Any = pipeline.tokenizer
    for word in language.whole_pronouns:
        for form in (word, word.capitalize()):
            tokenizer.add_special_case(form, [{"ORTH": form}])
    return pipeline


def describe_parser(code: str) -> str:
    """Give the name and version of a language's parser, without loading it."""
    language = load_language(code)
    return f"{language.pipeline} {language.pipeline_version}"


def parse_text(text: str, blocks: list[tuple[int, int]], code: str) -> Tree:
    """Parse the blocks of a view's text into one tree.

    Args:
        text: The view's text.
        blocks: Start and end of each paragraph to read; what lies between is not parsed.
        code: The language.

    Returns:
        A tree whose offsets are the view's.

    Raises:
        LanguageError: If the language has no parser.
    """
    pipeline = load_parser(code)
    doc, offsets = _make_doc(text, blocks, pipeline, load_language(code))
    if not len(doc):
        return Tree(text, [])
    for _, component in pipeline.pipeline:
        doc = component(doc)
    return build_tree(text, doc, offsets, load_language(code))


def _make_doc(
    text: str, blocks: list[tuple[int, int]], pipeline: Pipeline, language: Language
) -> tuple[Doc, list[int]]:
    """Tokenise block by block and set the sentence starts; give each token's view offset beside."""
    from spacy.tokens import Doc

    words: list[str] = []
    spaces: list[bool] = []
    offsets: list[int] = []
    begins: list[bool | int | None] = []
    for start, end in blocks:
        block = text[start:end]
        if is_shouted(block):
            block = restore_case(block, text[:start] + "\n" + text[end:])
        starts = find_sentence_starts(block, language)
        pending = 0
        tokens = pipeline.tokenizer(block)
        for token in tokens:
            if token.is_space:
                continue
            word, at = token.text, token.idx
            if word == "'" and words and offsets[-1] + len(words[-1]) == start + at and words[-1].isalpha():
                # An elision before a quotation mark (qu'«…»), which the tokenizer takes apart.
                words[-1] += "'"
                spaces[-1] = bool(token.whitespace_)
                continue
            lower = word.lower()
            if lower in language.whole_pronouns:
                word = lower
            elif lower in language.number_twins:
                word = _find_twin(token, tokens, language) or word
            words.append(word)
            spaces.append(bool(token.whitespace_))
            offsets.append(start + at)
            begins.append(pending < len(starts) and at >= starts[pending])
            while pending < len(starts) and starts[pending] <= at:
                pending += 1
    return Doc(pipeline.vocab, words=words, spaces=spaces, sent_starts=begins), offsets


def _find_twin(token: SpacyToken, tokens: Doc, language: Language) -> str | None:
    """Give the number to parse in place of one that is written like an adjective, before a plural (*neuf députés*).

    Near-misses: *un pont neuf*, *un camion neuf dans la cour*.
    """
    twin = language.number_twins[token.text.lower()]
    if token.i + 1 >= len(tokens):
        return None
    behind = tokens[token.i + 1]
    return twin if behind.is_alpha and behind.text[-1] in language.plural_letters and not behind.is_stop else None


def build_tree(text: str, doc: Doc, offsets: list[int], language: Language) -> Tree:
    """Turn a parsed doc into a tree with the house's roles."""
    roles, twins, pronouns = language.roles, language.number_twins, language.whole_pronouns
    tokens: list[Token] = []
    sentence = -1
    for i, (token, start) in enumerate(zip(doc, offsets, strict=True)):
        if token.is_sent_start or not tokens:
            sentence += 1
        parsed = token.text
        word = text[start : start + len(parsed)]
        morph = _correct_morph(word, str(token.morph), language)
        lower = word.lower()
        lemma = lower if lower in twins else token.lemma_
        pos = "PRON" if parsed in pronouns else token.pos_
        if _is_mistaken_verb(word, morph, language):
            pos, morph = "ADJ", ""
        if pos == "VERB" and _is_owner(word):
            pos, morph = "PROPN", "Number=Plur"
        if pos == "VERB" and "VerbForm=Fin" in morph and tokens and _is_opened(tokens[-1], sentence, language):
            pos, morph = "NOUN", ""
        role = roles.get(token.dep_, "other")
        tokens.append(Token(i, start, word, lemma, pos, role, token.head.i, morph, sentence))
        if word.isupper() and not parsed.isupper():
            tokens[-1].lower = parsed
    return Tree(text, tokens)


def _is_mistaken_verb(word: str, morph: str, language: Language) -> bool:
    """Tell by its last letter a word that the tagger took for a finite verb (*leur caractère* sélectif)."""
    if not language.verb_letters or "VerbForm=Fin" not in morph:
        return False
    return word.islower() and word.isalpha() and word[-1] not in language.verb_letters


def _is_opened(before: Token, sentence: int, language: Language) -> bool:
    """Tell a noun that the tagger took for a verb by the determiner before it (*aucune* offre, *cette* demande)."""
    return before.lower in language.noun_openers and before.pos == "DET" and before.sentence == sentence


def _is_owner(word: str) -> bool:
    """Tell a plural in a name by its capital and its apostrophe (*the* Athletes' *Union*)."""
    return word[-1:] in "'’" and word[:1].isupper() and word[1:-1].islower()


def _correct_morph(word: str, morph: str, language: Language) -> str:
    """Give the form that a word's ending shows where the tagger took an infinitive for a participle.

    A modal is finite, clipped before its negation as well (*wo*n't, *ca*n't), where the tagger names none of its form.
    """
    if "VerbType=Mod" in morph and "VerbForm" not in morph:
        return "VerbForm=Fin"
    if "VerbForm=Part" in morph and language.infinitive_endings and word.endswith(language.infinitive_endings):
        return "VerbForm=Inf"
    return morph
