"""What is described: contents in two spans, somebody or something and what is said of it."""

from __future__ import annotations

from selon.attribute.clauses.phrases import begins_phrase, holds_clause, list_ends, list_starts
from selon.attribute.clauses.seams import skip_moment
from selon.attribute.contents.gaps import list_gapped
from selon.attribute.contents.reach import Row, end_before_verb, extend
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import list_passive_subjects

_TAKING = frozenset(("passive-content", "as", "object", "content-prep"))
_LED = frozenset(("prep", "content-prep", "marked-inf"))
_REACH = 12
_ENDS = frozenset(("PUNCT", "CCONJ", "ADP", "ADV", "SCONJ", "NOUN", ""))
_CLOSING = frozenset(("PUNCT", "CCONJ", "ADP", "ADV"))
_MARKS = frozenset(("«", "“", '"'))


def find_content_clitic(scene: Scene, cue: Cue, frame: str) -> int:
    """Give where the clitic stands that is part of what is said (*y* voit un signe, *la* dit froide), or -1."""
    if cue.group is None:
        return -1
    if frame in ("as", "predicate") and cue.group.mood == "finite" and not any(sense.addressee for sense in cue.senses):
        return cue.group.find_clitic(scene.tree, scene.grammar.direct_clitics)
    told = (sense for sense in cue.senses if frame in sense.frames and not sense.figures)
    clitics = frozenset().union(*(sense.clitics for sense in told))
    return cue.group.find_clitic(scene.tree, clitics)


def list_clitics(scene: Scene, cue: Cue) -> list[Row]:
    """A pronoun before the cue that stands for all that is said, nothing more behind it (*le nie*; *s'*en *défend*).

    Args:
        scene: The scene.
        cue: A verb or an adjective.
    """
    stop = scene.sentence_stop(cue.head)
    moment = skip_moment(scene, cue.behind, stop)
    behind = scene.token(moment)
    if moment == cue.behind and moment < stop and behind is not None and behind.pos not in _CLOSING:
        return []
    if cue.kind == "adjectives":
        at = cue.words[0] - 1
        stands = at >= scene.sentence(cue.head)[0] and scene.lower(at) in scene.grammar.place_clitics
        return [("clitic-place", ((at, at + 1),), "clitic", [])] if stands else []
    return _list_verb_clitics(scene, cue)


def _list_verb_clitics(scene: Scene, cue: Cue) -> list[Row]:
    """List the clitics of a verb: its object (*le nie*), or what its preposition would lead to (*s'y oppose*)."""
    grammar, group = scene.grammar, cue.group
    if group is None or group.passive or group.mood == "participle":
        return []
    found: list[tuple[str, int]] = []
    says = any("that" in sense.frames and not sense.addressee for sense in cue.senses)
    if says and group.mood == "finite" and group.clitic < 0:
        found.append(("clitic", group.find_clitic(scene.tree, grammar.direct_clitics)))
    preps = frozenset().union(*(sense.preps for sense in cue.senses if sense.frames & _LED))
    if preps & grammar.addressed:
        found.append(("clitic-place", group.find_clitic(scene.tree, grammar.place_clitics)))
    if preps & grammar.phrase_preps:
        found.append(("clitic-of", group.find_clitic(scene.tree, grammar.partitive_clitics)))
    return [(frame, ((at, at + 1),), "clitic", []) for frame, at in found if at >= 0]


def list_described(scene: Scene, cue: Cue) -> list[Row]:
    """List contents that stand before their verb: the subject of a passive, the noun before a participle or a relative.

    Args:
        scene: The scene.
        cue: A verb.
    """
    group = cue.group
    if group is None or not cue.frames & _TAKING:
        return []
    if not (group.passive or group.mood == "participle"):
        return _list_relative(scene, cue) + _list_taken_up(scene, cue)
    found: list[Row] = []
    for span, kind in list_passive_subjects(scene, cue):
        if not _is_phrase(scene, span):
            continue
        found.append(("passive", (span,), kind, []))
        found.extend(_split(scene, cue, span, kind))
        found.extend(_pair(scene, cue, span, kind))
    return found + _list_behind_participle(scene, cue)


def _is_phrase(scene: Scene, span: Range) -> bool:
    """Tell a phrase from a stretch that holds a clause of its own or somebody else's subject."""
    first, last = span
    subject = any(scene.lower(i) in scene.grammar.third_persons for i in range(first + 1, last))
    return not subject and not holds_clause(scene, first, last)


def _split(scene: Scene, cue: Cue, span: Range, kind: str) -> list[Row]:
    """What a participle parts: its noun and the complement of that (*la hausse* annoncée *des prix*)."""
    assert cue.group is not None
    near = scene.pos(span[1] - 1) == "NOUN" and span[1] == cue.words[0] and len(cue.words) == 1
    if cue.group.mood != "participle" or not near or scene.lower(cue.behind) not in scene.grammar.phrase_preps:
        return []
    ends = list_ends(scene, cue.behind, scene.sentence_stop(cue.head), 3)
    return [("passive", (span, (cue.behind, end)), f"{kind}/{end_kind}", []) for end, end_kind in ends]


def _pair(scene: Scene, cue: Cue, span: Range, kind: str) -> list[Row]:
    """Pair what is described with each predicate that the cue opens behind itself."""
    found: list[Row] = []
    stop = scene.sentence_stop(cue.head)
    quality = _find_quality(scene, cue)
    if quality >= 0:
        found.extend(
            ("passive-as", (span, (quality, end)), f"{kind}/{end_kind}", passed)
            for end, end_kind, passed in extend(scene, quality, end_before_verb(scene, quality, stop))[:5]
        )
    start = _find_tie(scene, cue, stop)
    if start >= 0:
        found.extend(
            ("passive-as", (span, (start, end)), f"{kind}/{end_kind}", passed)
            for end, end_kind, passed in extend(scene, start, end_before_verb(scene, start, stop))[:6]
        )
    return found


def _find_quality(scene: Scene, cue: Cue) -> int:
    """Give where the quality that a verb ascribes begins (*jugé* trop faible; *trouve encore* « *absurde* »), or -1."""
    if "predicate" not in cue.frames:
        return -1
    at = cue.behind
    while scene.pos(at) == "ADV":
        at += 1
    if _text(scene, at) in _MARKS:
        return at
    named = scene.grammar.bare_nouns and at == cue.behind and "Definite=Ind" in scene.tree[at].morph
    if scene.pos(at) == "ADJ" or named or (not scene.grammar.bare_nouns and _is_bare_quality(scene, cue, at)):
        return cue.behind
    return -1


def _is_bare_quality(scene: Scene, cue: Cue, at: int) -> bool:
    """Tell a quality that the parser takes for a noun or an adverb (*estime* responsable, *jugé trop* flou)."""
    bare = scene.pos(at) == "NOUN" and scene.tree[at].text.islower()
    graded = at > cue.behind + 1 and scene.pos(at) in ("ADP", "PUNCT")
    return bare or graded


def _text(scene: Scene, at: int) -> str:
    return scene.tree[at].text if at < len(scene.tree) else ""


def _find_tie(scene: Scene, cue: Cue, stop: int) -> int:
    """Find the word that ties a predicate to what it describes (*comme, de*), close behind the cue, or give -1."""
    if not cue.frames & {"as", "measure"}:
        return -1
    tied = frozenset().union(*(sense.preps | sense.as_words for sense in cue.senses)) | scene.grammar.as_words
    return next((at for at in range(cue.behind, min(cue.behind + _REACH, stop)) if scene.lower(at) in tied), -1)


def _list_relative(scene: Scene, cue: Cue) -> list[Row]:
    """What a relative takes up and its verb describes (*un système qu'il considère comme « politisé »*)."""
    assert cue.group is not None
    if scene.grammar.zero_complementizer:
        return list_gapped(scene, cue)
    stop = scene.sentence_stop(cue.head)
    start = _find_tie(scene, cue, stop)
    if start < 0 and _find_quality(scene, cue) < 0:
        return []
    if cue.group.mood != "finite" or any(scene.is_finite(i) for i in range(cue.behind, start)):
        return []
    return [row for span in _list_antecedents(scene, cue) for row in _pair(scene, cue, span, "antecedent")]


def _list_antecedents(scene: Scene, cue: Cue) -> list[Range]:
    """List the phrases that a relative before the cue's subject takes up (*un chiffre* que la direction…)."""
    assert cue.group is not None
    first = scene.sentence(cue.head)[0]
    subject = cue.source.spans[0][0] if cue.source and cue.source.spans else cue.group.first
    at = min(subject, cue.group.first) - 1
    grammar = scene.grammar
    if at <= first or scene.lower(at) not in grammar.relative_words - grammar.relative_subjects:
        return []
    if scene.lower(at) not in grammar.complementizers and (
        scene.lower(at - 1) not in grammar.demonstratives or not _leads_from(scene, cue)
    ):
        return []
    end = at - 1 if scene.lower(at - 1) == "," else at
    if scene.lower(end - 1) in grammar.demonstratives:
        return [(end - 1, at + 1)]
    if scene.pos(end - 1) not in ("NOUN", "PROPN", "ADJ", "NUM", "X", "PUNCT"):
        return []
    return [(begin, end) for begin in list_starts(scene, end, first, 5) if not holds_clause(scene, begin, end)]


def _leads_from(scene: Scene, cue: Cue) -> bool:
    """Tell a verb that its content follows behind the preposition of *dont* (*ce* dont *doute X*)."""
    return any("content-prep" in sense.frames and sense.preps & scene.grammar.phrase_preps for sense in cue.senses)


def _list_taken_up(scene: Scene, cue: Cue) -> list[Row]:
    """What a relative takes up and its verb says of nothing more (*un bilan que la ville conteste*, *ce que nie X*)."""
    assert cue.group is not None
    ends = scene.pos(cue.behind) in _ENDS or cue.behind >= scene.sentence_stop(cue.head)
    ends = ends or bool(cue.source and cue.source.kind == "inverted" and cue.source.spans[0][0] == cue.behind)
    if not ("object" in cue.frames or _leads_from(scene, cue)) or cue.group.mood != "finite" or not ends:
        return []
    return [("taken-up", (span,), "antecedent", []) for span in _list_antecedents(scene, cue)]


def _list_behind_participle(scene: Scene, cue: Cue) -> list[Row]:
    """What a participle at the head of its sentence describes: the subject behind it (*Décrit comme…, le club a…*).

    Or the infinitive of a passive (*Après avoir été qualifié de fou par le maire, le club…*).
    """
    assert cue.group is not None
    first, stop = scene.sentence(cue.head)[0], scene.sentence_stop(cue.head)
    quality = _find_quality(scene, cue)
    start = quality if quality >= 0 else _find_tie(scene, cue, stop)
    leads = ("ADV", "ADP") if cue.group.mood == "infinitive" else ("ADV",)
    if start < 0 or cue.group.mood == "finite" or any(scene.pos(i) not in leads for i in range(first, cue.group.first)):
        return []
    found: list[Row] = []
    for end, kind, passed in extend(scene, start, stop)[:6]:
        comma = _skip_agent(cue, end)
        if scene.lower(comma) == "," and begins_phrase(scene, comma + 1):
            ends = list_ends(scene, comma + 1, stop, 3)
            found.extend(
                ("passive-as", ((start, end), (comma + 1, last)), f"behind-{kind}", passed) for last, _ in ends
            )
    return found


def _skip_agent(cue: Cue, at: int) -> int:
    """Give the position behind the agent where it follows what is said (*Décrit comme calme* par ses voisins)."""
    agent = cue.source is not None and cue.source.kind == "agent" and cue.source.spans[0][0] == at + 1
    return cue.source.spans[0][1] if agent and cue.source is not None else at
