"""The codes of change: one stable kebab-case code a kind, with what it means and what comes near it and is not it."""

from __future__ import annotations

from functools import cache

import msgspec

KEPT = "kept"


class Code(msgspec.Struct, frozen=True):
    """A kind of change.

    Attributes:
        code: The code.
        definition: When it is reported, downstream read against upstream.
        near_miss: What comes close and is not reported under it.
        reverse: The code of the same change read the other way; itself where it has no direction.
        meaning: Whether it changes what is said or who says it; False for what is only noted.
    """

    code: str
    definition: str
    near_miss: str
    reverse: str
    meaning: bool = True


CODES: tuple[Code, ...] = (
    Code("kept", "The two reports say it alike.", "Nothing was compared: no code is given.", "kept", False),
    Code(
        "hedge-dropped",
        "A conditional or distancing wording, or a word of probability, is no longer there.",
        "The attribution itself is gone and no hedge stood beside it: source-dropped.",
        "hedge-added",
    ),
    Code(
        "hedge-added",
        "A conditional or distancing wording, or a word of probability, was not there before.",
        "Across languages a neutral verb of one that is a distancing verb in the other: kept.",
        "hedge-dropped",
    ),
    Code(
        "likelihood-changed",
        "Both use words of probability, and of different classes.",
        "Only one of them has such words: hedge-dropped or hedge-added.",
        "likelihood-changed",
    ),
    Code(
        "fact-granted",
        "A neutral report of speech became one that grants the content (said → confirmed).",
        "The attribution is gone: source-dropped.",
        "fact-not-granted",
    ),
    Code(
        "fact-not-granted",
        "A wording that grants the content became a neutral one (confirmed → said).",
        "It became conditional: hedge-added.",
        "fact-granted",
    ),
    Code(
        "polarity-flipped",
        "What one affirms the other denies, the source's stance and the content's negation taken together.",
        "denies that p against says that not p: kept.",
        "polarity-flipped",
    ),
    Code(
        "bound-flipped",
        "The same figure is an upper bound in one and a lower bound in the other.",
        "The bound is gone: bound-lost.",
        "bound-flipped",
    ),
    Code(
        "bound-lost",
        "The same figure is limited or approximate upstream and flat downstream.",
        "Another wording of the same bound: kept.",
        "bound-added",
    ),
    Code(
        "bound-added",
        "The same figure is flat upstream and limited or approximate downstream.",
        "Upper against lower bound: bound-flipped.",
        "bound-lost",
    ),
    Code(
        "bound-changed",
        "The same figure is limited in both, otherwise than by opposite bounds (about → at least).",
        "Upper against lower bound: bound-flipped.",
        "bound-changed",
    ),
    Code(
        "number-changed",
        "The figure for the same thing differs.",
        "The same amount in another unit, or in words instead of digits: kept.",
        "number-changed",
    ),
    Code(
        "unit-changed",
        "The same figure stands with another unit.",
        "A converted amount: kept.",
        "unit-changed",
    ),
    Code(
        "population-changed",
        "The same figure counts others than before.",
        "Another word for the same people or things: kept.",
        "population-changed",
    ),
    Code(
        "place-changed",
        "The claim is set in another place.",
        "The place is left out, or named less finely: kept.",
        "place-changed",
    ),
    Code(
        "time-changed",
        "The claim is dated otherwise.",
        "A coarser date that holds the finer one: kept.",
        "time-changed",
    ),
    Code(
        "source-dropped",
        "An attributed claim is asserted by the downstream report itself, with no party standing behind it.",
        "The source is replaced by another: source-replaced; the relay alone is named: source-dropped holds.",
        "source-added",
    ),
    Code(
        "source-added",
        "A claim that the upstream report asserts itself is attributed downstream to another than that report.",
        "The downstream report attributes it to the upstream outlet: kept.",
        "source-dropped",
    ),
    Code(
        "source-replaced",
        "The claim is attributed to another party.",
        "The same party under another name, title or pronoun: kept.",
        "source-replaced",
    ),
    Code(
        "source-promoted",
        "The source is of higher standing: anybody, then unnamed people in office or a body that is none of the "
        "state's, then an authority (a body of the state, the holder of a public office).",
        "Other people of the same standing: source-replaced; an authority tied to nobody before is both.",
        "source-demoted",
    ),
    Code(
        "source-demoted",
        "The source is of lower standing, by the same three steps.",
        "The source is left out: source-dropped.",
        "source-promoted",
    ),
    Code(
        "source-count-lost",
        "How many stand behind the claim was said and no longer is (three people → people).",
        "The count is said of another number: source-made-plural or source-count-changed.",
        "source-count-added",
    ),
    Code(
        "source-count-added",
        "How many stand behind the claim was not said and now is.",
        "A plural became a number that it holds: this code, not source-count-changed.",
        "source-count-lost",
    ),
    Code(
        "source-made-plural",
        "One source became several (an official → officials).",
        "Several became uncounted several: source-count-lost.",
        "source-made-single",
    ),
    Code(
        "source-made-single",
        "Several sources became one.",
        "One of the several is quoted alone in both: kept.",
        "source-made-plural",
    ),
    Code(
        "source-count-changed",
        "Several sources became another number of several.",
        "One became several: source-made-plural.",
        "source-count-changed",
    ),
    Code(
        "source-moved",
        "The claim is attributed to a party that upstream stands behind another claim alone.",
        "A party that upstream does not have: source-replaced.",
        "source-moved",
    ),
    Code(
        "anonymity-dropped",
        "The reason or condition of anonymity was given and no longer is.",
        "The source is gone altogether: source-dropped.",
        "anonymity-added",
    ),
    Code(
        "anonymity-added",
        "A reason or condition of anonymity is given that was not.",
        "The same reason in other words: kept.",
        "anonymity-dropped",
    ),
    Code(
        "relay-uncredited",
        "The outlet or agency that the claim came through is named nowhere in the downstream report.",
        "It is credited in the byline or at the foot, or in another sentence: kept.",
        "relay-credited",
    ),
    Code(
        "relay-credited",
        "A medium is named as relay of the claim that upstream does not name.",
        "It is the upstream outlet itself: kept.",
        "relay-uncredited",
    ),
    Code(
        "quotation-made",
        "Indirect speech was put in quotation marks.",
        "Words that upstream quotes elsewhere: kept.",
        "quotation-paraphrased",
    ),
    Code(
        "quotation-paraphrased",
        "A quotation became indirect speech.",
        "A part of it stays quoted: kept, or quotation-cut.",
        "quotation-made",
        False,
    ),
    Code(
        "quotation-altered",
        "The quoted words differ in the same language.",
        "Punctuation, capitals or quotation marks differ: kept.",
        "quotation-altered",
    ),
    Code(
        "quotation-cut",
        "Words of the quotation are left out without a mark.",
        "With an ellipsis or brackets: quotation-cut-marked.",
        "quotation-extended",
    ),
    Code(
        "quotation-cut-marked",
        "Words of the quotation are left out, and a mark says so.",
        "Without a mark: quotation-cut.",
        "quotation-extended",
        False,
    ),
    Code(
        "quotation-extended",
        "The quotation holds words that it did not hold upstream, around or inside those that it did.",
        "Words of two quotations joined: quotation-spliced.",
        "quotation-cut",
    ),
    Code(
        "quotation-spliced",
        "Two quotations stand as one.",
        "Two quotations of one speaker, each in its own marks: kept.",
        "quotation-unspliced",
    ),
    Code(
        "quotation-unspliced",
        "One quotation stands as two, each with a cue of its own.",
        "A quotation interrupted by its cue, or going on behind it without another one: kept.",
        "quotation-spliced",
        False,
    ),
    Code(
        "quotation-translated",
        "The quotation stands in the language of the downstream report.",
        "It stands in its original words: kept.",
        "quotation-translated",
        False,
    ),
    Code(
        "quotation-translated-back",
        "Both quote in one language, in wordings that only a way through another language explains.",
        "A word or two differ: quotation-altered.",
        "quotation-translated-back",
        False,
    ),
    Code(
        "quotation-given-away",
        "The quotation is given to another speaker.",
        "The same speaker under another name or by a pronoun: kept.",
        "quotation-given-away",
    ),
    Code("claim-added", "The downstream report has a claim that upstream has not.", "It only stands elsewhere: kept.",
         "claim-dropped", False),
    Code("claim-dropped", "The downstream report leaves out a claim.", "It is a part of a longer claim: kept.",
         "claim-added", False),
    Code(
        "title-hedge-dropped",
        "The title states without a hedge what the body's weakest version hedges.",
        "The title asks, or only names a subject: nothing.",
        "title-hedge-added",
    ),
    Code(
        "title-hedge-added",
        "The title hedges what the body states without a hedge.",
        "A question mark: the title's form says so.",
        "title-hedge-dropped",
    ),
    Code(
        "title-source-dropped",
        "The title states as the report's own what every version in the body attributes.",
        "The title ascribes it behind a colon or by quotation marks: kept.",
        "title-source-dropped",
        False,
    ),
    Code(
        "title-bound-lost",
        "The title gives a figure flat that the body limits.",
        "The same bound in a sign (plus, +): kept.",
        "title-bound-lost",
    ),
    Code("title-bound-flipped", "The title turns an upper bound of the body into a lower one, or the reverse.",
         "The bound is gone: title-bound-lost.", "title-bound-flipped"),
    Code("title-number-changed", "The title gives another figure than the body for the same thing.",
         "Another unit of the same amount: kept.", "title-number-changed"),
    Code("title-polarity-flipped", "The title affirms what the body denies, or the reverse.",
         "The title ascribes the denial: kept.", "title-polarity-flipped"),
)  # fmt: skip
"""Every code, in the order in which the manual lists them."""


@cache
def _index() -> dict[str, Code]:
    return {code.code: code for code in CODES}


def find_code(code: str) -> Code:
    """Give what is known of a code.

    Args:
        code: The code.

    Returns:
        Its definition, near-miss and reverse.

    Raises:
        KeyError: If there is no such code.

    Example:
        >>> find_code("hedge-dropped").reverse
        'hedge-added'
    """
    return _index()[code]


def list_codes() -> tuple[str, ...]:
    """List the codes in the manual's order."""
    return tuple(code.code for code in CODES)
