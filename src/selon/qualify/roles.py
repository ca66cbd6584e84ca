"""Which earlier actor a role stands for: *la ministre*, *l'agence de presse américaine*, *le journal*."""

from __future__ import annotations

from typing import NamedTuple

from selon.parse.tree import Tree
from selon.qualify.mentions import ActorMention, survey_actors
from selon.qualify.nouns import NounClass, load_nouns
from selon.qualify.party_mentions import Mention, find_mentions
from selon.qualify.phrase_reading import PhraseReading
from selon.qualify.recall import find_same_state
from selon.qualify.register import load_register

_GENRES = {
    "agencies": frozenset({"agency"}),
    "papers": frozenset({"newspaper", "magazine"}),
    "broadcasters": frozenset({"broadcaster"}),
    "sites": frozenset({"site"}),
}


class RoleReading(NamedTuple):
    """What a role was resolved to.

    Attributes:
        actor: Id of the actor, or None where the role only takes up an unnamed mention.
        first: Position of the first token of the mention that it takes up, or -1.
        last: Position behind its last token.
        why: `role:same-noun`, `role:agency`, `role:newspaper`, `role:company`, `role:body`, `state:government-of`.
    """

    actor: str | None
    first: int
    last: int
    why: str


def resolve_role(
    tree: Tree, first: int, last: int, reading: PhraseReading, affiliation: tuple[str, ...], code: str
) -> RoleReading | None:
    """Resolve a definite role to the nearest earlier actor that fits it.

    Args:
        tree: The parsed report.
        first: Position of the phrase's first token.
        last: Position behind its last token.
        reading: Its reading.
        affiliation: The states and bodies that the phrase names.
        code: The language.

    Returns:
        The actor and the mention it takes up, or None where nothing fits.
    """
    nouns = load_nouns(code)
    found = nouns.at(tree, reading.head, last)
    if found is None:
        return None
    noun, behind = found
    government = _read_government(noun, affiliation) or _recall_government(tree, reading.head, noun, behind, last, code)
    if government is not None or reading.indefinite or reading.plural:
        return government
    if not _is_plain(tree, behind, last, code):
        return None
    return _RoleFinder(tree, first, noun, affiliation, code).find()


def _read_government(noun: NounClass, affiliation: tuple[str, ...]) -> RoleReading | None:
    states = [actor for actor in affiliation if actor.startswith("state:")]
    if "governments" in noun.labels and len(states) == 1:
        return RoleReading(states[0], -1, -1, "state:government-of")
    return None


def _recall_government(tree: Tree, head: int, noun: NounClass, behind: int, last: int, code: str) -> RoleReading | None:
    """Take up a government that the same noun named before: *les autorités turques … les autorités*."""
    if "governments" not in noun.labels or not _is_plain(tree, behind, last, code):
        return None
    earlier = find_same_state(tree, head, code)
    return None if earlier is None else RoleReading(earlier[0], earlier[1].first, earlier[1].last, "role:same-noun")


def _is_plain(tree: Tree, behind: int, last: int, code: str) -> bool:
    """Tell whether only words for a people follow the noun: *l'agence spatiale américaine* is no plain *agence*."""
    register = load_register(code)
    for i in range(behind, last):
        token = tree[i]
        if token.pos in ("PUNCT", "PRON") or token.role == "relative":
            return True
        entry = register.look_up(token.text)
        if entry is None or entry.sort != "demonym":
            return False
    return True


class _RoleFinder:
    def __init__(self, tree: Tree, first: int, noun: NounClass, affiliation: tuple[str, ...], code: str) -> None:
        self.tree = tree
        self.first = first
        self.noun = noun
        self.code = code
        self.nouns = load_nouns(code)
        self.register = load_register(code)
        self.countries = frozenset(actor.split(":")[1] for actor in affiliation if actor.startswith("state:"))
        self.earlier = [mention for mention in survey_actors(tree, code).mentions if mention.last <= first]

    def find(self) -> RoleReading | None:
        return self._find_medium() or self._find_same_noun() or self._find_body()

    def _find_medium(self) -> RoleReading | None:
        for label, genres in _GENRES.items():
            if self.noun.lemma not in self.nouns.words("media", label):
                continue
            for mention in reversed(self.earlier):
                entity = self.register.entities.get(mention.actor)
                if entity is not None and entity.genre in genres and self._country_fits(mention):
                    return RoleReading(mention.actor, mention.first, mention.last, f"role:{label}")
        return None

    def _country_fits(self, mention: ActorMention) -> bool:
        return not self.countries or mention.country in self.countries

    def _find_same_noun(self) -> RoleReading | None:
        """Take up the nearest mention introduced by the same noun: *le maire X … le maire*."""
        best: Mention | None = None
        for mention in find_mentions(self.tree, self.code):
            if mention.last > self.first:
                break
            if mention.noun is None or mention.noun.lemma != self.noun.lemma or mention.plural:
                continue
            if mention.name is not None or best is None or (best.name is None and self.noun.personal):
                best = mention
        if best is None:
            return None
        actor = survey_actors(self.tree, self.code).at(best.name.first) if best.name is not None else None
        if actor is not None and not self._country_fits(actor) and actor.country is not None:
            return None
        return RoleReading(actor.actor if actor else None, best.first, best.last, "role:same-noun")

    def _find_body(self) -> RoleReading | None:
        """Take up the nearest company or body for a noun that any company or body goes by."""
        company = self.noun.lemma in self.nouns.words("roles", "company")
        if not company and self.noun.lemma not in self.nouns.words("roles", "body"):
            return None
        for mention in reversed(self.earlier):
            if mention.kind != "organisation" or mention.why.startswith("guess") or not self._country_fits(mention):
                continue
            entity = self.register.entities.get(mention.actor)
            if entity is None or (entity.genre == "company") == company:
                why = "role:company" if company else "role:body"
                return RoleReading(mention.actor, mention.first, mention.last, why)
        return None
