"""Two translations of one report say one thing in two ways: what is kept, the near-miss beside it. Invented reports."""

from __future__ import annotations

import pytest

from tests.compare.made import make_report, say
from tests.compare.test_changes import compare as compare_made
from tests.compare.test_readings import ACROSS, EN, FR, compare

pytestmark = pytest.mark.model

ROAD = "La route de Brelle a été fermée à midi, a dit {}."


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("l'agence nationale de sauvetage en mer", "l'agence de sauvetage en mer du pays", set()),
        ("l'agence nationale de sauvetage en mer", "l'agence régionale de sauvetage en mer", {"source-replaced"}),
    ],
)
def test_details_of_one_party_in_two_places_are_no_other_party(ours: str, theirs: str, codes: set[str]) -> None:
    assert compare(FR, ROAD.format(ours), ROAD.format(theirs)) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("La ministre se déclare prête à rouvrir le pont.", "La ministre déclare être prête à rouvrir le pont.", set()),
        (
            "La ministre prétend que le pont de Brelle est rouvert.",
            "La ministre déclare que le pont de Brelle est rouvert.",
            {"hedge-dropped"},
        ),
    ],
)
def test_one_verb_in_two_forms_drops_no_hedge(upstream: str, downstream: str, codes: set[str]) -> None:
    assert compare(FR, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("upstream", "downstream", "codes"),
    [
        ("La crue a ravagé Brelle, faisant neuf morts.", "La crue a ravagé Brelle, tuant neuf personnes.",
         set()),
        ("La crue a ravagé Brelle, faisant neuf morts.", "La crue a ravagé Brelle, faisant neuf blessés.",
         {"population-changed"}),
    ],
)  # fmt: skip
def test_a_word_for_anybody_beside_another_verb_is_no_other_population(
    upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(FR, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("langs", "upstream", "downstream", "codes"),
    [
        (FR, "70 % des riverains ont dit qu'ils voteraient oui.", "70 pour cent ont dit qu'ils voteraient oui.", set()),
        (EN, "Of those, 70 percent said they would vote yes.", "70% said they would vote yes.", set()),
        (ACROSS, "Of those, 70 percent said they would vote.", "70 pour cent ont dit qu'ils voteraient.", set()),
        (EN, "Seventeen nurses said they would vote.", "Several nurses said they would vote.", {"source-count-lost"}),
    ],
)
def test_a_share_of_people_is_no_number_of_them(
    langs: tuple[str, str], upstream: str, downstream: str, codes: set[str]
) -> None:
    assert compare(langs, upstream, downstream) == codes


@pytest.mark.parametrize(
    ("bare", "codes"),
    [
        ("Les N.-U. évaluent que trois mille familles ont quitté Brelle depuis le printemps.", set()),
        ("Trois mille familles ont quitté Brelle depuis le printemps.", {"source-dropped"}),
        ("Les P.-K. évaluent que trois mille familles ont quitté Brelle depuis le printemps.", {"source-dropped"}),
    ],
)
def test_a_body_is_there_by_its_initials(bare: str, codes: set[str]) -> None:
    said = "rois mille familles ont quitté Brelle depuis le printemps"
    up = make_report(
        f"Selon les Nations unies, t{said}.",
        [say(f"t{said}", source="les Nations unies", kind="organisation", cue="Selon",
             particulars={"actor": "un", "why": "name"})],
        lang="fr",
    )  # fmt: skip
    down = make_report(bare, [say(said, source=None)], lang="fr")
    assert compare_made(up, down) == codes


@pytest.mark.parametrize(
    ("downstream", "codes"),
    [
        ("Une majorité de riverains ne pense pas qu'elle devrait se présenter à l'élection.", set()),
        ("Ivo Ranek a dit qu'il n'étudierait pas la possibilité de se présenter à l'élection de Brelle.",
         {"source-replaced", "polarity-flipped"}),
    ],
)  # fmt: skip
def test_another_party_that_denies_in_other_words_makes_another_claim(downstream: str, codes: set[str]) -> None:
    upstream = "Lena Orlova a dit qu'elle étudierait la possibilité de se présenter à l'élection de Brelle."
    told = compare(FR, upstream, downstream)
    assert told & {"source-replaced", "polarity-flipped"} == codes


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("Les autorités ont dit que les vagues avaient atteint le quai avant l'alerte de dix heures.",
         "Des responsables ont dit que le quai avait été frappé trop tôt pour que l'alerte serve.", set()),
        ("Un soudeur a dit que les vagues avaient atteint le quai de Brelle avant l'alerte.",
         "La ministre de la Mer a dit que les vagues avaient atteint le quai de Brelle avant l'alerte.",
         {"source-promoted"}),
    ],
)  # fmt: skip
def test_standing_in_other_words_is_told_of_known_nouns_alone(ours: str, theirs: str, codes: set[str]) -> None:
    told = compare(FR, ours, theirs)
    assert told & {"source-promoted", "source-demoted"} == codes


@pytest.mark.parametrize(
    ("ours", "theirs", "codes"),
    [
        ("signale brelle.example", "indique le site brelle.example", set()),
        ("rapporte la chaîne Velmora", "rapporte la chaîne Velmora TV", set()),
        ("signale brelle.example", "indique le site velm.example", {"relay-credited"}),
    ],
)
def test_a_medium_under_a_longer_name_is_the_same(ours: str, theirs: str, codes: set[str]) -> None:
    told = compare(
        FR, f"Selon la maire, la route est fermée, {ours}.", f"Selon la maire, la route est fermée, {theirs}."
    )
    assert told & {"relay-credited"} == codes


@pytest.mark.parametrize(("ours", "codes"), [("la plupart", set()), ("les soudeurs", {"source-promoted"})])
def test_most_of_them_are_nobody_of_their_own(ours: str, codes: set[str]) -> None:
    upstream = f"Deux mille soldats sont à Brelle et {ours} disent que le pont de la ville est coupé."
    told = compare(FR, upstream, "La ministre de la Mer dit que le pont de la ville est coupé.")
    assert told & {"source-promoted"} == codes
