"""Cue prepositions (*selon*, *according to*), told from circumstances and from what ties a clause to its noun."""

from __future__ import annotations

from selon.attribute.clauses.woven import find_woven
from selon.attribute.cues.noun_ties import ties_noun
from selon.attribute.cues.said_before import find_said
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.quotations import OPENING_MARKS
from selon.attribute.scene.scene import Scene
from selon.parse.tree import Token


def find_preposition(scene: Scene, token: Token) -> Cue | None:
    """Find the preposition of the lexicon that begins with a word, where it can name a source."""
    for words, sense in scene.lexicon.prepositions.get(token.lower, ()):
        if scene.reads(token.i, words):
            behind = token.i + len(words)
            if sense.verb_follows and (said := find_said(scene, token.i, behind, sense)) is not None:
                cue = Cue("prepositions", token.i, [*range(token.i, behind), *said[1]], [sense])
                cue.subject = said[0]
                return cue
            if sense.before and not any(
                all(scene.lower(behind + k) == word for k, word in enumerate(row)) for row in sense.before
            ):
                continue
            if scene.lower(behind) in scene.grammar.relative_words - scene.grammar.relative_subjects and ties_noun(
                scene, token.i
            ):
                return None
            if sense.before and scene.is_infinitive(token.i - 1) and not sense.verb_follows:
                continue  # *à partir* de sources
            if sense.verb_follows:
                behind = _find_verb(scene, behind)
                if behind < 0:
                    continue
            if not sense.inner_source and _is_circumstance(scene, behind):
                return None
            if not sense.inner_source and not sense.speaker and _leads_to_bare(scene, behind):
                return None
            if sense.speaker and not _heads_clause(scene, token.i):
                return None
            if sense.apart and not _stands_apart(scene, token):
                return None
            inner = {i for i in range(token.i, behind) if scene.lower(i) in sense.inner_source}
            cue = Cue("prepositions", token.i, [i for i in range(token.i, behind) if i not in inner], [sense])
            cue.inner = max(inner, default=-1)
            return cue
    return None


def _find_verb(scene: Scene, at: int) -> int:
    """Give the position behind a verb of the lexicon that follows closely, or -1."""
    for i in range(at, min(at + 4, len(scene.tree))):
        forms = scene.lexicon.forms.get(scene.lower(i), ())
        if scene.pos(i) == "VERB" and any(
            sense.kind == "verbs" and tags & {"finite", "participle"} for sense, tags in forms
        ):
            return i + 1
    return -1


def _is_circumstance(scene: Scene, behind: int) -> bool:
    """Tell *selon la saison* and *pour partir* from a source."""
    at = behind
    while (scene.pos(at) in ("DET", "ADJ", "NUM", "ADV") and at < behind + 4) or _joins_number(scene, at):
        at += 1
        if (token := scene.token(at)) is not None and token.text in OPENING_MARKS and find_woven(scene, at) is not None:
            at += 1
    if scene.pos(at) == "PUNCT" and scene.pos(at - 1) == "ADJ" and at - 1 > behind:
        at -= 1  # a noun that the parser takes for an adjective (*several* officials)
    while scene.grammar.bare_nouns and scene.pos(at) == "NOUN" and scene.pos(at + 1) == "NOUN":
        at += 1  # what heads a run of nouns (*a* customs *source*, *season* ticket *holders*)
    token = scene.token(at)
    bare = scene.grammar.bare_nouns and scene.pos(behind + 1) in ("NOUN", "PROPN")
    if token is None or token.pos in ("PUNCT", "SCONJ") or (scene.is_infinitive(behind) and not bare):
        return True
    listed = token.lower in scene.lexicon.not_sources or token.lower.rstrip("sx") in scene.lexicon.not_sources
    return listed and not _is_somebody(scene, behind, at)


def _leads_to_bare(scene: Scene, at: int) -> bool:
    """Tell a noun without article that is nobody (*d'après* guerre, *d'après* match), where who speaks has one."""
    token = scene.token(at)
    if scene.grammar.bare_nouns or token is None or token.pos != "NOUN" or not token.text.islower():
        return False
    named = any(scene.party((at, end)).known for end in (at + 1, at + 2) if end <= len(scene.tree))
    return "Number=Plur" not in token.morph and not named


def _is_somebody(scene: Scene, behind: int, at: int) -> bool:
    """Tell one who speaks (*according to* a person *briefed on it*) from a measure (*two dollars per* person)."""
    counted = scene.pos(behind) == "NUM" and scene.tree[behind].text.isalpha()
    return at > behind and (counted or scene.pos(behind) == "DET") and scene.party((behind, at + 1)).kind == "person"


def _heads_clause(scene: Scene, at: int) -> bool:
    """Tell a view at the head of a clause (*pour le maire, …*) from what a word before governs (*comme* pour X, …)."""
    before = scene.token(at - 1)
    if before is None or at == scene.sentence(at)[0]:
        return True
    return before.pos in ("PUNCT", "CCONJ", "SCONJ", "SPACE") and before.lower not in scene.grammar.as_words


def _stands_apart(scene: Scene, token: Token) -> bool:
    """Tell a preposition that opens a sentence or is set off (*suivant l'expert, …*) from a quality of a noun."""
    before = scene.token(token.i - 1)
    return before is None or token.i == scene.sentence(token.i)[0] or before.pos in ("PUNCT", "CCONJ", "SCONJ")


def _joins_number(scene: Scene, at: int) -> bool:
    """Tell the hyphen of a compound with a number (a 40*-page* report)."""
    return scene.lower(at) == "-" and scene.pos(at - 1) == "NUM" and scene.tree[at - 1].end == scene.tree[at].start
