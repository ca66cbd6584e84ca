"""Contents before a cue that is set off (*…, affirme la maire*), and around it."""

from __future__ import annotations

from selon.attribute.clauses.asides import find_told
from selon.attribute.clauses.incises import credits_last, opens_clause, opens_object, wants_object
from selon.attribute.clauses.limits import is_gerund
from selon.attribute.clauses.listed_verbs import is_listed
from selon.attribute.clauses.phrases import holds_clause
from selon.attribute.clauses.seams import skip_connective, skip_moment
from selon.attribute.clauses.set_off import find_set_off
from selon.attribute.contents.reach import Row, lacks_predicate, list_clause_starts
from selon.attribute.scene.cue import Cue
from selon.attribute.scene.cuts import is_cue_verb
from selon.attribute.scene.quotations import CLOSING_MARKS, Quotation
from selon.attribute.scene.scene import Range, Scene
from selon.attribute.sources.before import is_joined_over_aside


def list_contents_before(scene: Scene, cue: Cue) -> list[Row]:
    """List the contents before an incise (*…, affirme la maire*), and around it.

    Args:
        scene: The scene.
        cue: A finite verb whose source is chosen.
    """
    first = scene.sentence(cue.head)[0]
    edge = cue.words[0]
    if is_joined_over_aside(scene, edge) or _is_main_verb(scene, cue) or is_listed(scene, cue):
        return []
    told = find_told(scene, cue)
    if cue.source is not None and cue.source.spans and (cue.source.kind == "subject" or _stands_apart(scene, cue)):
        edge = min(edge, cue.source.spans[0][0])
    elif told >= 0:
        edge = told
    elif any(sense.impersonal for sense in cue.senses):
        edge = next((i for i in range(edge - 1, first, -1) if scene.lower(i) in scene.grammar.expletives), edge)
    else:
        # A relay that cites its source is the verb's subject (*…, Reuters reported, citing an official*).
        edge = next((first for first, last in cue.relay if last == edge), edge)
    mark = scene.token(edge - 1)
    if mark is None or (mark.sentence != scene.tree[edge].sentence and mark.text not in CLOSING_MARKS):
        return []
    if "\n" in scene.tree.text[mark.end : scene.tree[edge].start]:
        return []
    end = edge
    while end > 0 and scene.tree[end - 1].text in (",", "–", "—", "-") and end > first:
        end -= 1
    closing = scene.token(end - 1)
    quotation = scene.quotations.outer(end - 1)
    quoted = quotation is not None and quotation.last == end
    if not quoted and "quotation" not in cue.frames:
        return []
    if cue.group is not None and cue.group.passive and cue.group.clitic < 0 and told < 0:
        return []
    if closing is None or (end == edge and not quoted and closing.text not in CLOSING_MARKS | {"?", "!"}):
        return []
    before = cue.source is not None and cue.source.kind in ("subject", "antecedent")
    if not quoted and not scene.grammar.preposed_incise and before:
        return []
    if quoted and _opens_own(scene, cue, edge, end):
        return []
    if not quoted and _only_dates(scene, first, end):
        return []
    found: list[Row] = []
    resumes = _list_resumes(scene, cue, end, quotation if not quoted else None)
    verbs = any(scene.is_finite(i) for i in range(first, end))
    # Where clauses need no word that opens them; elsewhere the same words are prepositions too (*après, depuis, dès*).
    clause = holds_clause(scene, first, end, opened=True) if scene.grammar.zero_complementizer else verbs
    if not quoted and not clause:
        # What only describes a subject (*The committee, which meets today, heard him*) is nothing said.
        resumes = [resume for resume in resumes if resume[0]] if verbs or len(resumes) > 1 else resumes
        if scene.grammar.zero_complementizer and _only_places(scene, first, end):
            resumes = [resume for resume in resumes if resume[0]]
    if not quoted and len(resumes) > 1 and lacks_predicate(scene, end):
        resumes = [resume for resume in resumes if resume[0]]
    starts = list_clause_starts(scene, first, end, quotation)
    for start, kind in starts:
        for spans, end_kind in resumes:
            found.append(
                ("incise" if not quoted else "incise-quoted", ((start, end), *spans), f"{kind}/{end_kind}", [])
            )
    return found


def _is_main_verb(scene: Scene, cue: Cue) -> bool:
    """Tell the verb of a subject with a relative set off (*Le club,* qui se dit lésé, *a réagi*) from an incise."""
    if cue.source is None or not cue.source.spans or cue.source.spans[0][0] > cue.words[0]:
        return False
    set_off = find_set_off(scene, cue.head)
    if set_off is None or not cue.source.spans[0][1] <= set_off[1] < cue.words[0]:
        return False
    return not any(scene.is_finite(i) for i in range(set_off[1], cue.words[0]))


def _only_dates(scene: Scene, first: int, end: int) -> bool:
    """Tell a participle that tells when or on what condition (*When asked*, he said) from something said."""
    at = skip_connective(scene, first, end)
    opener = scene.lower(at) in scene.grammar.subordinators and scene.pos(at) != "ADP"
    participle = scene.token(at + 1) is not None and "VerbForm=Part" in scene.tree[at + 1].morph
    return opener and participle and not any(scene.is_finite(i) for i in range(at, end))


def _only_places(scene: Scene, first: int, end: int) -> bool:
    """Tell a circumstance before a clause (*Two years earlier*, *In fact*, *According to X*) from something said."""
    at = skip_connective(scene, first, end)
    if at >= end or skip_moment(scene, at, end) == end or scene.pos(at) == "ADP":
        return True
    if scene.lower(at) in scene.lexicon.prepositions:
        return True
    later = scene.lower(end - 1) in scene.grammar.moment_openers or scene.pos(end - 1) == "ADV"
    return later and any(_is_span(scene, i) for i in range(at, end - 1))


def _is_span(scene: Scene, at: int) -> bool:
    """Tell a noun of time (*years*)."""
    return not scene.grammar.moment_nouns.isdisjoint({scene.lower(at), scene.lower(at).rstrip("s")})


def _stands_apart(scene: Scene, cue: Cue) -> bool:
    """Tell a speaker with a whole aside between commas (*…*, two aides, who asked not to be named, *said*)."""
    if cue.source is None or cue.source.kind != "antecedent" or scene.lower(cue.words[0] - 1) != ",":
        return False
    return scene.tree[cue.source.spans[0][0] - 1].text in (",", *CLOSING_MARKS)


def _opens_own(scene: Scene, cue: Cue, edge: int, end: int) -> bool:
    """Tell a cue that opens a quotation of its own behind one that is over (*“We left.” He added: “Twice.”*)."""
    if end != edge or scene.tree[end - 2].text not in (".", "!", "?", "…"):
        return False
    opens = scene.lower(cue.behind) == ":" and bool(scene.quotations.starting(cue.behind + 1, cue.behind + 2))
    return opens and (scene.tree[end - 2].text == "." or scene.tree[edge].text[:1].isupper())


def _list_resumes(scene: Scene, cue: Cue, end: int, quotation: Quotation | None) -> list[tuple[tuple[Range, ...], str]]:
    """List how a content may go on behind an incise: not at all, to the sentence end, to the end of its quotation."""
    behind = cue.behind
    if cue.source is not None and cue.source.spans and cue.source.spans[0][0] >= cue.words[0]:
        behind = max(behind, cue.source.spans[-1][1])
    stop = _end_resumed(scene, behind, scene.sentence_stop(cue.head))
    resumes: list[tuple[tuple[Range, ...], str]] = [((), "no")]
    if quotation is not None and quotation.last > behind:
        at = behind
        while at < stop and scene.tree[at].text not in (",", "–", "—"):
            at += 1
        return [(((at + 1, quotation.last),), "quotation")]
    commas = [i for i in range(behind, stop) if scene.tree[i].text in (",", "–", "—", ":")][:3]
    for number, at in enumerate(commas):
        follow = scene.quotations.inner(at + 1)
        if follow is not None and follow.first == at + 1:
            resumes.append((((follow.first, follow.last),), f"next-quotation{number}"))
        elif at + 1 < stop and not (at == behind and _describes_source(scene, cue, at)):
            resumes.append((((at + 1, stop),), f"resume{number}"))
    if resumes and scene.grammar.zero_complementizer:
        resumes = [resume for resume in resumes if not resume[0] or not _tells_more(scene, end, resume[0][0][0])]
    if commas and scene.lower(commas[0] + 1) in scene.grammar.relative_subjects and not scene.grammar.bare_nouns:
        resumes = [one for one in resumes if not one[0] or one[0][0][0] != commas[0] + 1]  # *prévient X*, qui appelle…
    on = commas and commas[0] == behind
    if on and (_is_predicate(scene, behind + 1) or _goes_on(scene, behind + 1) or _is_object(scene, end, behind + 1)):
        return [resume for resume in resumes if resume[1].endswith("0")]
    return resumes


def _end_resumed(scene: Scene, behind: int, stop: int) -> int:
    """Give where what goes on behind an incise must end: at a semicolon, or before who reports all of it."""
    free = (i for i in range(behind, stop) if scene.quotations.outer(i) is None)
    stop = next((i for i in free if scene.tree[i].text == ";"), stop)
    comma = next((i for i in range(stop - 1, behind - 1, -1) if scene.lower(i) == ","), -1)
    return comma if comma >= behind and credits_last(scene, comma, stop) else stop


def _describes_source(scene: Scene, cue: Cue, comma: int) -> bool:
    """Tell a relative right behind who speaks (*…, say two managers,* who asked not to be named) from what goes on."""
    if cue.source is None or not cue.source.spans or cue.source.spans[-1][1] != comma:
        return False
    return scene.grammar.zero_complementizer and scene.lower(comma + 1) in scene.grammar.relative_subjects


def _tells_more(scene: Scene, end: int, at: int) -> bool:
    """Tell the next thing the same one does (*The road is shut*, she said, adding *it was icy*) from what goes on."""
    return is_gerund(scene, at) and not lacks_predicate(scene, end) and not _lacks_verb(scene, end)


def _lacks_verb(scene: Scene, end: int) -> bool:
    """Tell a subject that only stands before an incise (*The team*, he said, playing *at home, would win*)."""
    return not any(scene.is_finite(i) for i in range(scene.sentence(end - 1)[0], end))


def _goes_on(scene: Scene, at: int) -> bool:
    """Tell a quotation taken up again behind who speaks (*« Le pont est vieux »*, dit-elle, *« et il cédera »*).

    It is no name of something that does something else (*« Non »*, dit-elle, *« Le Phare » fermera*).
    """
    quotation = scene.quotations.inner(at)
    if quotation is None or quotation.first != at:
        return False
    return scene.pos(quotation.last) in ("PUNCT", "CCONJ") or scene.token(quotation.last) is None


def _is_object(scene: Scene, end: int, at: int) -> bool:
    """Tell the object of a verb that an incise parts from it, to the end (*ont perdu, dit le maire*, un tiers du blé).

    Near-miss: who speaks, once more (*ont perdu, dit le maire*, un ancien pompier).
    """
    stop = scene.sentence_stop(at)
    if scene.grammar.bare_nouns or not wants_object(scene, end - 1):
        return False
    if opens_clause(scene, at):
        return True
    if any(scene.lower(i) == "," or scene.is_finite(i) for i in range(at, stop)):
        return False
    return opens_object(scene, at, stop)


def _is_predicate(scene: Scene, at: int) -> bool:
    """Tell the verb of a subject that stands before an incise (*the latest test*, he said, *was the biggest*)."""
    joined = scene.lower(at) in scene.grammar.coordinators
    at += joined
    while scene.pos(at) == "ADV" or (joined and scene.lower(at) in scene.lexicon.groups.reflexives):
        at += 1
    if joined and (scene.grammar.zero_complementizer or is_cue_verb(scene.tree, at, scene.lexicon)):
        return False  # what the speaker does besides (*…, assure la maire*, et promet *un pont*)
    return scene.is_finite(at)
