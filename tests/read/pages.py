"""Invented pages: no town, outlet, person or statement in them exists."""

from __future__ import annotations

SENTENCES = (
    "La mairie de Vernelle a rouvert lundi matin, selon la préfète du Haut-Lac.",
    "Une centaine d'habitants attendaient devant les portes, d'après un témoin.",
    "Le conseil municipal se réunira jeudi pour voter le budget des travaux.",
    "La maire, Odile Crève, a déclaré que la toiture serait refaite avant l'hiver.",
)
BODY = "".join(f"<p>{sentence} {sentence.replace('Vernelle', 'la ville')}</p>" for sentence in SENTENCES)

JSON_LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "Le Courrier"},
  {"@type": "NewsArticle", "headline": "La mairie de Vernelle rouvre", "datePublished": "2024-11-18T07:15+01:00",
   "dateModified": "2024-11-18T09:00:10+01:00", "author": [{"@type": "Person", "name": "Jeanne Martin"},
   {"@type": "Organization", "name": "AFP"}], "publisher": {"@type": "Organization", "name": "Le Courrier du Lac"}}]}
</script>"""

NAVIGATION = "<nav><ul><li><a href='/'>Accueil</a></li><li><a href='/monde'>Monde</a></li></ul></nav>"

ARTICLE = f"""<!DOCTYPE html><html lang="fr"><head><title>La mairie de Vernelle rouvre - Le Courrier du Lac</title>
{JSON_LD}
<meta property="og:site_name" content="Courrier en ligne">
<meta property="article:published_time" content="2024-11-18T07:15:00+01:00">
<meta name="description" content="Fermée depuis l'incendie de mars, la mairie accueille de nouveau le public.">
</head><body>{NAVIGATION}<main><article>
<h1>La mairie de Vernelle rouvre</h1>
<p class="article__chapo">Fermée depuis l'incendie de mars, la mairie accueille de nouveau le public.</p>
<div class="byline">Par Jeanne Martin avec AFP</div>
<figure><img src="mairie.jpg" alt="">
<figcaption>La façade de la mairie, samedi, avant les derniers travaux.</figcaption></figure>
{BODY.replace("<p>La mairie", "<p>VERNELLE (AFP) - La mairie", 1)}
<p>Lire aussi : À Vernelle, la bibliothèque rouvre</p>
</article></main><footer>Mentions légales</footer></body></html>"""

INDEX = f"""<html><head><title>Le Courrier du Lac</title></head><body>{NAVIGATION}<main>
{"".join(f"<article><h2><a href='/{n}'>Vernelle : la mairie {n} rouvre</a></h2></article>" for n in range(40))}
</main></body></html>"""

LOGIN = """<html><head><title>Connexion</title></head><body><h1>Connexion</h1><form><p>Entrez votre adresse.</p>
<input type="email"><input type="password"><button>Entrer</button></form></body></html>"""


def make_page(head: str, body: str = BODY) -> str:
    """Make a page of a head and the invented body."""
    return (
        f"<html><head><title>La mairie rouvre</title>{head}</head><body><h1>La mairie rouvre</h1>{body}</body></html>"
    )
