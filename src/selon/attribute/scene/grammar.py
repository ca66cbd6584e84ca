"""The closed words of a language, asked for by what they do."""

from __future__ import annotations

from functools import cache
from typing import Any

import msgspec

from selon.attribute.scene.expressions import Expressions
from selon.languages.language import load_toml

Words = frozenset[str]


class Grammar(msgspec.Struct, frozen=True, kw_only=True):
    """Words by function, in lower case (`grammar.toml` of a language folder).

    Attributes:
        complementizers: Open a reported clause (*that*).
        interrogatives: Open an indirect yes-or-no question.
        question_words: Open an indirect question.
        gerund_marks: Stand before a gerund.
        infinitive_marks: Stand before an infinitive.
        purpose_marks: Open an infinitive of purpose.
        as_words: Tie a predicate to what is described.
        agent_marks: Open the agent of a passive.
        relative_subjects: Relative pronouns that are subjects.
        relative_words: All relative pronouns.
        coordinators: Join clauses or phrases.
        subordinators: Open an adverbial clause.
        possessives: Determiners that stand for a possessor.
        third_persons: Personal pronouns of the third person.
        first_persons: Personal pronouns of the speaker.
        relay_preps: Lead to the medium that passed words on.
        anybody: Pronouns for nobody in particular (*on*), who reads or hears a thing.
        expletives: Subjects that stand for nothing.
        citing: Participles that tie a relay to a source.
        small_days: Whether days and months are written small, so that a capital one belongs to a name (*Nord* Matin).
        contacting: Participles by which an outlet has somebody to speak to (*reached* by *X*), before *by* alone.
        obtaining: Forms of verbs by which an outlet has a document (*seen*, *obtained*).
        giving: Forms of verbs by which a document was given to an outlet (*sent*, *gave*).
        degrees: Words behind which a clause says how much (*blew* so *hard that*).
        zero_complementizer: Whether a reported clause may stand without a word that opens it.
        relatives_outside: Whether a relative that only adds something stays outside the source.
        mute: Pronouns that nobody stands behind, never a source.
        withholding: Stand before an infinitive of saying and leave its question open (*without* saying why).
        genitive_marks: Stand behind a possessor.
        bare_nouns: Whether a noun phrase may begin with an adjective.
        addressing: Words of speaking that, with a preposition, lead to the medium spoken to.
        bare_addressee: Whether who is told stands without a preposition.
        moment_nouns: Nouns of time that need a demonstrative or one of `moment_adjectives` to date a clause.
        moment_openers: Stand before a noun of time without preposition.
        moment_preps: Lead to a day, a month or a year that dates a clause (*on* Friday).
        range_openers: Stand before the first of two numbers (*between* 30 and 40).
        absolute_marks: Open what somebody else does or says beside it (*with* the agency saying that).
        led_months: Names of months that are something else as well, and name one behind a preposition (*in* May).
        durations: Expressions that open how long something went on (*au cours des* derniers mois), as token lists.
        leading_preps: Open an addressee or a circumstance between a verb and its object.
        connectives: Tie a sentence to the one before and belong to no content, as token lists.
        medium_spaces: Of the words for where something was said, those that belong to an outlet alone (*columns*).
        foreign_articles: Open the name of an outlet in another language (*El Faro*).
        medium_preps: Lead to the medium spoken on where they open a clause (*Sur BFMTV, …*).
        addressed: Lead to whom something is asked of, who passes nothing on.
        voices: Expressions that lead to who spoke in the source's name.
        cites: Finite forms of citing.
        hypothesis_phrases: Open a hypothesis anywhere in its sentence, as token lists.
        read_out: How a text reached those who hear it (*un communiqué* lu *à la radio*).
        filed_requests: Nouns for what is filed with a court: to reject one is an act.
        supposing_phrases: Open a hypothesis for a simple conditional only, as token lists.
        supposed_subjects: Open a subject that is only thought of (*une éventuelle* reprise), as token lists.
        seeming_phrases: Set expressions with a conditional that are nothing but a hedge, as token lists.
        set_conditionals: Set expressions with a conditional, as token lists.
        waiting_phrases: Open a clause that dates another act by its conditional, as token lists.
        learning: Verbs of learning, whose subject may be a relay.
        learned_of: Words that lead from a verb of learning to the source.
        holds: Verbs by which an outlet has its news of a source (*qui le tient de*).
        lone_adverbs: Subordinators that before a word of the infinitive are adverbs.
        refusal_reasons: Expressions that open why somebody refuses.
        outlet_nouns: Nouns for outlets where something is relayed by them; elsewhere they may mean other things.
        origin_marks: Lead from a noun of saying to who says it.
        own_channels: Names of networks on which a source speaks for itself, which pass nothing on.
        articled_towns: Towns whose name has an article (*le* Havre, *les* Ulis), without it.
        direct_clitics: Stand before a verb for its object (*le* nie), and look like articles.
        dative_clitics: Stand before a verb for whom it is said to (*leur* reproche), and look like possessives.
        place_clitics: Stand before a stance for what it is about (*y* est favorable).
        partitive_clitics: Stand before a verb for what its preposition leads to (*s'*en *défend*).
        copulas: Forms of verbs that tie a stance to who has it, beside the auxiliaries (*restent* opposés à).
        speaking_places: Nouns for where or in what something is said (*dans un* tract, *lors d'un* point de presse).
        owing: What leads to an infinitive that is nobody's act (*il faut* dire, *autant* dire), as token lists.
        owing_qualities: Qualities that do so behind a subject that stands for nothing (*il est* important *de noter*).
        owing_modals: Verbs that make a passive a duty (*it* must *be said*).
        appeal_endings: Endings by which a verb without subject is the outlet's own appeal to its readers (*rappelons*).
        label_documents: Documents that stand before the mark of a title as what says it (*Study: …*).
        disjoint_pronouns: Take a subject up again behind its verb.
        alternatives: Join what is one or the other (*confirm* or *deny*).
        telling: Verbs whose addressee may be an outlet that only its name shows (*told* Opennews *that*).
        floating: Say of several subjects that each does it, and may stand behind them (*the two* both *said*).
        interviews: Words of speaking that lead to an outlet alone (*an* interview *with X*).
        hearing_preps: Lead to who is told.
        confiding: Verbs that people hear, and outlets that only their name shows (*a confié* à Médiapole).
        crowds: Nouns that count the plural behind them (*a* dozen *nurses*).
        leaving_open: Modals and verbs of seeming that leave open whether it is so (*seems to* confirm).
        announcing_preps: Lead from a lead-in to who speaks behind its colon (*même constat* chez *les pompiers* : …).
        nobodies: Open a subject that nobody is (*neither* side, *aucun* témoin).
        open_conditions: Open a clause that may come true (*if*, *until*), as token lists.
        picturing: Verbs for what is not there yet, whose conditional says what would come of it (*proposer* un pont).
        descriptions: Expressions behind a noun that say what somebody is (*à la retraite*, *au fait de*).
        speaking_to: Forms of verbs by which a relative tells to which outlet a source spoke (*qui* a parlé *à l'AFP*).
        governing: Participles and adjectives behind a noun that an infinitive completes (*un cadre* chargé *de mener*).
        posts: Nouns for who serves somebody or something that *to* leads to (*adjoint* au maire).
        occasions: Expressions for when or where somebody spoke, never part of a speaker (*en marge* du sommet).
        amounts: Words that with a preposition open a phrase for how many (*peu* de médecins, *most* of the doctors).
        set_infinitives: Expressions with an infinitive that open a circumstance (*à partir de* mai), as token lists.
        wishing: Verbs whose clause is in the subjunctive, so that a statement joined to it is none of it.
        framing: Frame a clause from its head, set off by a comma (*said* despite *the delays, the line would open*).
        framing_led: Of these, what does so only before a number or a noun with its article or quality.
        framing_phrases: Expressions that open such a frame whatever follows, as token lists.
        unsaid: What leads to a form of saying that stays unsaid (*stopped short of* calling), as token lists.
        securing: Verbs that, with one of `secured` behind them, bring something about (*make* sure that).
        secured: Qualities that something is given by them.
        carrying: How an outlet spread what somebody said (*in remarks* aired *by X*).
    """

    complementizers: Words
    interrogatives: Words
    question_words: Words
    infinitive_marks: Words
    purpose_marks: Words
    as_words: Words
    agent_marks: Words
    relative_subjects: Words
    relative_words: Words
    coordinators: Words
    adversatives: Words
    subordinators: Words
    possessives: Words
    demonstratives: Words
    third_persons: Words
    first_persons: Words
    contracted: Words
    relay_preps: Words
    anaphors: Words
    anybody: Words = frozenset()
    expletives: Words
    citing: Words
    contacting: Words = frozenset()
    obtaining: Words = frozenset()
    giving: Words = frozenset()
    degrees: Words = frozenset()
    zero_complementizer: bool = False
    relatives_outside: bool = False
    mute: Words = frozenset()
    withholding: Words = frozenset()
    genitive_marks: Words = frozenset()
    gerund_marks: Words = frozenset()
    moment_nouns: Words = frozenset()
    moment_adjectives: Words = frozenset()
    moment_openers: Words = frozenset()
    moment_preps: Words = frozenset()
    led_months: Words = frozenset()
    leading_preps: Words = frozenset()
    durations: Expressions = Expressions()
    connectives: Expressions = Expressions()
    phrase_preps: Words = frozenset()
    quantifiers: Words = frozenset()
    range_openers: Words = frozenset()
    absolute_marks: Words = frozenset()
    not_relays: Words = frozenset()
    circumstances: Words = frozenset()
    settings: Words = frozenset()
    media_nouns: Words = frozenset()
    hypothesis_openers: Words = frozenset()
    read_out: Words = frozenset()
    filed_requests: Words = frozenset()
    hypothesis_phrases: Expressions = Expressions()
    supposing_phrases: Expressions = Expressions()
    supposed_subjects: Expressions = Expressions()
    seeming_phrases: Expressions = Expressions()
    set_conditionals: Expressions = Expressions()
    waiting_phrases: Expressions = Expressions()
    time_nouns: Words = frozenset()
    speech_nouns: Words = frozenset()
    relaying: Words = frozenset()
    addressing: Words = frozenset()
    medium_spaces: Words = frozenset()
    foreign_articles: Words = frozenset()
    medium_preps: Words = frozenset()
    addressed: Words = frozenset()
    voices: Expressions = Expressions()
    cites: Words = frozenset()
    learning: Words = frozenset()
    learned_of: Words = frozenset()
    holds: Words = frozenset()
    lone_adverbs: Words = frozenset()
    refusal_reasons: Expressions = Expressions()
    outlet_nouns: Words = frozenset()
    label_documents: Words = frozenset()
    bare_addressee: bool = False
    small_days: bool = False
    preposed_incise: bool = False
    origin_marks: Words = frozenset()
    bare_nouns: bool = False
    fixed_clauses: Expressions = Expressions()
    disjoint_pronouns: Words = frozenset()
    own_channels: Words = frozenset()
    articled_towns: Words = frozenset()
    direct_clitics: Words = frozenset()
    dative_clitics: Words = frozenset()
    place_clitics: Words = frozenset()
    partitive_clitics: Words = frozenset()
    copulas: Words = frozenset()
    speaking_places: Words = frozenset()
    owing: Expressions = Expressions()
    owing_qualities: Words = frozenset()
    owing_modals: Words = frozenset()
    appeal_endings: tuple[str, ...] = ()
    alternatives: Words = frozenset()
    carrying: Words = frozenset()
    amounts: Words = frozenset()
    picturing: Words = frozenset()
    descriptions: Expressions = Expressions()
    speaking_to: Words = frozenset()
    governing: Words = frozenset()
    posts: Words = frozenset()
    occasions: Expressions = Expressions()
    set_infinitives: Expressions = Expressions()
    wishing: Words = frozenset()
    crowds: Words = frozenset()
    floating: Words = frozenset()
    telling: Words = frozenset()
    hearing_preps: Words = frozenset()
    interviews: Words = frozenset()
    confiding: Words = frozenset()
    leaving_open: Words = frozenset()
    announcing_preps: Words = frozenset()
    nobodies: Words = frozenset()
    open_conditions: Expressions = Expressions()
    framing: Words = frozenset()
    framing_led: Words = frozenset()
    framing_phrases: Expressions = Expressions()
    unsaid: Expressions = Expressions()
    securing: Words = frozenset()
    secured: Words = frozenset()


@cache
def load_grammar(code: str) -> Grammar:
    """Read the closed words of a language."""
    return msgspec.convert(load_toml(code, "grammar.toml"), Grammar, dec_hook=_read_expressions)


def _read_expressions(kind: type, rows: Any) -> Any:
    """Read a list of token lists; anything else has no business in the file."""
    if kind is not Expressions:
        raise NotImplementedError(kind)
    return Expressions(msgspec.convert(rows, list[list[str]]))
