"""Where one content ends and another begins: clefts, brackets, wishes of French. All is invented."""

from __future__ import annotations

import pytest

from selon.pipeline import analyse_text

pytestmark = pytest.mark.model

OPENING = "Un pont ferme à Dorne\nLe pont est fermé depuis lundi.\n"
Row = tuple[str, list[str]]


def read(sentence: str) -> list[Row]:
    """Give source and contents of a sentence's attributions."""
    found = analyse_text(OPENING + sentence, "fr").attributions
    return [(" ".join(span.text for span in one.source), [span.text for span in one.content]) for one in found]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Ce que craint la gérante, c'est que la halle cède.", ("la gérante", ["que la halle cède"])),
        ("Ce que les bergers réclament, c'est une prime.", ("les bergers", ["une prime"])),
        ("Ce que propose Ida Marsan, c'est de louer la halle.", ("Ida Marsan", ["de louer la halle"])),
        ("Ce dont se félicite la région, c'est d'avoir tenu.", ("la région", ["d'avoir tenu"])),
        ("Mais ce qu'il redoute avant tout, c'est une crue.", ("il", ["une crue"])),
    ],
)
def test_a_cleft_says_what_stands_behind_its_copula(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Ce que le maire a dit hier n'a convaincu personne.", "Ce que la crue a emporté, c'est le pont."],
)
def test_other_relatives_on_a_bare_pronoun_say_nothing(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La halle (la mairie envisage de la vendre), le quai et le four sont fermés.", "de la vendre"),
        ("La mairie assure que la halle (elle date de 1880) rouvrira.", "que la halle (elle date de 1880) rouvrira"),
        ("La mairie dénonce la vente du four (bâti en 1700) à un privé.", "la vente du four (bâti en 1700) à un privé"),
        ("La mairie dit que le four est « fichu » (il est fendu).", "que le four est « fichu »"),
    ],
)
def test_a_bracket_holds_what_it_holds(sentence: str, content: str) -> None:
    assert ("la mairie", [content]) in [(source.lower(), contents) for source, contents in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La mairie demande que le bar ferme, mais la juge n'a pas répondu.", "que le bar ferme"),
        ("La mairie exige que le bail soit rompu, or la clause l'interdit.", "que le bail soit rompu"),
        ("La mairie veut que le prix soit revu, et Dorne y est favorable.", "que le prix soit revu"),
        (
            "La mairie souhaite que le juge et les experts soient entendus.",
            "que le juge et les experts soient entendus",
        ),
        (
            "La mairie demande que le nom soit ôté et que la plaque soit vendue.",
            "que le nom soit ôté et que la plaque soit vendue",
        ),
        ("La mairie assure que le quai est sûr et qu'il tiendra.", "que le quai est sûr et qu'il tiendra"),
    ],
)
def test_a_statement_ends_what_is_wished(sentence: str, content: str) -> None:
    assert ("La mairie", [content]) in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("La mairie assure que le quai est sûr, mais étroit.", "que le quai est sûr, mais étroit"),
        ("La mairie dit que la fête aura lieu, mais à huis clos.", "que la fête aura lieu, mais à huis clos"),
        ("La mairie juge que le vin est bon, mais pas rare.", "que le vin est bon, mais pas rare"),
        ("La mairie dit que le prêt est payé, mais refuse de le prouver.", "que le prêt est payé"),
    ],
)
def test_what_is_set_against_a_quality_is_said_as_well(sentence: str, content: str) -> None:
    assert ("La mairie", [content]) in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "La mesure a été saluée par les forains mais critiquée par les riverains.",
            [("les forains", ["La mesure"]), ("les riverains", ["La mesure"])],
        ),
        (
            "La rumeur a été confirmée par le parquet, puis démentie par l'avocate.",
            [("le parquet", ["La rumeur"]), ("l'avocate", ["La rumeur"])],
        ),
        (
            "Le plan est jugé inutile par la gauche et présenté comme vital par le maire.",
            [("la gauche", ["Le plan", "inutile"]), ("le maire", ["Le plan", "comme vital"])],
        ),
        ("Le guide a été décrit par ses voisins comme un sage.", [("ses voisins", ["Le guide", "comme un sage"])]),
        ("Le plan a été promis par la région et payé par la ville.", [("la région", ["Le plan"])]),
    ],
)
def test_joined_passives_have_agents_of_their_own(sentence: str, rows: list[Row]) -> None:
    assert sorted(read(sentence)) == sorted(rows)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "L'annonce par la société Ervel du départ de son chef a surpris.",
            ("la société Ervel", ["départ de son chef"]),
        ),
        (
            "L'annonce par le ministre de l'Intérieur de la fermeture du bureau a surpris.",
            ("le ministre de l'Intérieur", ["la fermeture du bureau"]),
        ),
        ("La promesse, par le candidat, d'une baisse des taxes a plu.", ("le candidat", ["une baisse des taxes"])),
        ("La menace par le club de quitter la ville a porté.", ("le club", ["de quitter la ville"])),
        ("L'annonce par Air Dorne qu'elle quittait le port a surpris.", ("Air Dorne", ["qu'elle quittait le port"])),
        ("La dénonciation par trois élus d'un trafic a fait du bruit.", ("trois élus", ["un trafic"])),
    ],
)
def test_an_agent_stands_between_a_noun_and_what_it_says(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "La demande par courrier d'un acte est gratuite.",
        "La reconnaissance du terrain par les guides a duré une heure.",
        "La condamnation par le tribunal du chauffeur à dix mois de prison est définitive.",
    ],
)
def test_other_agents_of_nouns_say_nothing(sentence: str) -> None:
    assert all(not source for source, _ in read(sentence))


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "Le maire, qui dit que le quai est sûr et que la halle rouvrira, viendra lundi.",
            [("Le maire", ["que le quai est sûr et que la halle rouvrira"])],
        ),
        ("Le club, qui juge la note « partiale », n'a pas donné suite.", [("Le club", ["la note « partiale »"])]),
        ("Le gérant, selon qui tout va bien, touchera sa prime.", [("Le gérant", ["tout va bien"])]),
        ("La Suède, pour qui l'accord est mort, se retire.", [("La Suède", ["l'accord est mort"])]),
        ("Le maire, qui siège depuis mai, a soutenu que le quai tiendrait.", [("Le maire", ["que le quai tiendrait"])]),
        (
            "Le quai, que la région veut vendre, restera ouvert, a promis la maire.",
            [("la maire", ["Le quai, que la région veut vendre, restera ouvert"])],
        ),
    ],
)
def test_a_relative_set_off_ends_before_the_verb_of_its_sentence(sentence: str, rows: list[Row]) -> None:
    assert read(sentence) == rows


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("La maire a salué le plan, qui prévoit que le quai sera refait.", ("le plan", ["que le quai sera refait"])),
        ("Le préfet a répondu au syndicat, qui dénonce un abus.", ("syndicat", ["un abus"])),
        ("Elle a cité Paul Brun, qui assure que le train roulera.", ("Paul Brun", ["que le train roulera"])),
    ],
)
def test_a_relative_is_said_by_what_its_pronoun_stands_for(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "Les syndicats préviennent : sans aide, la halle fermera.",
            ("Les syndicats", ["sans aide, la halle fermera"]),
        ),
        ("Le maire l'a répété hier : le quai tiendra.", ("Le maire", ["le quai tiendra"])),
        ("Le maire l'a répété hier.", ("Le maire", ["l'"])),
        ("La foule scandait : « Justice », « Du pain ».", ("La foule", ["« Justice », « Du pain »"])),
        ("La foule a crié « Dehors », « Assez » et « Non ».", ("La foule", ["« Dehors », « Assez » et « Non »"])),
    ],
)
def test_a_colon_and_a_list_are_read_to_their_end(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Peu de médecins pensent que le virus reviendra.", ("Peu de médecins", ["que le virus reviendra"])),
        ("D'après bien des témoins, le car roulait vite.", ("bien des témoins", ["le car roulait vite"])),
        ("Pour certains, le pont est un symbole.", ("certains", ["le pont est un symbole"])),
        ("Pour d'autres, c'est une verrue.", ("d'autres", ["c'est une verrue"])),
        ("Selon témoins, le car roulait vite.", ("témoins", ["le car roulait vite"])),
    ],
)
def test_those_who_are_only_counted_speak(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "En fin d'après midi, la police a vidé la place.",
        "Le discours d'après match a duré une heure.",
        "Pour certains trajets, le car reste gratuit.",
    ],
)
def test_what_comes_after_or_serves_is_no_source(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Il aurait, selon sa sœur, consulté un médecin.", ("sa sœur", ["Il aurait", "consulté un médecin"])),
        ("Le club a, selon la ligue, vendu trois joueurs.", ("la ligue", ["Le club a", "vendu trois joueurs"])),
        (
            "Les otages ont été, selon l'armée, libérés dans la nuit.",
            ("l'armée", ["Les otages ont été", "libérés dans la nuit"]),
        ),
        (
            "Le texte ne sera pas, selon la ministre, modifié.",
            ("la ministre", ["Le texte ne sera pas", "modifié"]),
        ),
        ("« C'est faux », a réagi l'élu à la sortie du tribunal.", ("l'élu", ["« C'est faux »"])),
        ("« C'est fait », a dit la joueuse en marge du tournoi.", ("la joueuse", ["« C'est fait »"])),
        ("Le car est tombé, a-t-on appris auprès du maire, Yves Corlay.", ("maire, Yves Corlay", ["Le car est tombé"])),
        ("Le car est tombé, a-t-on appris auprès du maire, lundi.", ("maire", ["Le car est tombé"])),
        ("Le juge critique le rapport et réclame un délai.", ("Le juge", ["un délai"])),
        ("La ligue refuse ce prix et menace de casser le bail.", ("La ligue", ["de casser le bail"])),
        ("L'an dernier, la police en avait compté 230.", ("la police", ["230"])),
        ("Les organisateurs ont dénombré 8 000 marcheurs.", ("Les organisateurs", ["8 000 marcheurs"])),
    ],
)
def test_a_source_and_a_content_are_read_to_their_bounds(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize("sentence", ["Le club en compte 200.", "La halle a compté 800 places."])
def test_what_there_is_is_not_counted_by_anybody(sentence: str) -> None:
    assert not read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("Comme l'a dit à l'AFP le maire, le quai tiendra.", ("le maire", ["le quai tiendra"])),
        ("Comme l'a dit à l'AFP Marc Dol, le quai tiendra.", ("Marc Dol", ["le quai tiendra"])),
        ("« C'est fini », a lâché au micro de Radio Dorne Paul Ferrer.", ("Paul Ferrer", ["« C'est fini »"])),
        ("Ainsi que l'a rappelé la juge, la loi est claire.", ("la juge", ["la loi est claire"])),
        ("Comme annoncé par la mairie, la piscine a rouvert.", ("la mairie", ["la piscine a rouvert"])),
    ],
)
def test_who_said_so_stands_behind_the_outlet_told(sentence: str, row: Row) -> None:
    assert row in read(sentence)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("La maire la juge « inutile ».", ("La maire", ["la", "« inutile »"])),
        ("Les voisins les trouvent « sales ».", ("Les voisins", ["les", "« sales »"])),
        (
            "Le maire promet un stade, une piscine et deux écoles.",
            ("Le maire", ["un stade, une piscine et deux écoles"]),
        ),
        ("Le club dénonce les coups, les vols et les cris.", ("Le club", ["les coups, les vols et les cris"])),
        ("Le maire annonce la vente du fort, le seul de la côte.", ("Le maire", ["la vente du fort"])),
        ("Le club demande un débat, qui permettrait d'y voir clair.", ("Le club", ["un débat"])),
    ],
)
def test_what_is_listed_or_told_of_a_pronoun_is_whole(sentence: str, row: Row) -> None:
    assert read(sentence) == [row]


@pytest.mark.parametrize(
    ("sentence", "commitment"),
    [
        ("Le maire propose un pont qui relierait les rives.", "plain"),
        ("Le maire réclame la prison pour celui qui aurait tiré.", "conditional"),
        ("La maire estime que la digue coûterait 4 millions.", "conditional"),
    ],
)
def test_what_would_come_of_a_wish_is_no_hedge(sentence: str, commitment: str) -> None:
    (one,) = analyse_text(OPENING + sentence, "fr").attributions
    assert one.commitment == commitment
