"""The careful mode: the encoder is asked about the words of a report before the choice is made."""

from __future__ import annotations

from selon.attribute.choice.propose import propose_cues
from selon.attribute.scene.scene import Scene
from selon.encode.tags import Tags


def tag_scene(scene: Scene) -> Tags:
    """Ask the encoder about the words of a report.

    Raises:
        InputError: If the extra `careful` is not installed.
    """
    from selon.encode.tagger import load_tagger  # here, so that reading without the careful mode needs no numpy

    words, sentences = list_words(scene)
    return load_tagger().tag(words, sentences, [cue.head for cue in propose_cues(scene)])


def list_words(scene: Scene) -> tuple[list[tuple[str, bool]], list[int]]:
    """Give a report's words, each with whether a space stands before it, and the number of each word's sentence."""
    tokens = scene.tree.tokens
    spaced = [i == 0 or tokens[i - 1].end < token.start for i, token in enumerate(tokens)]
    return [(token.text, space) for token, space in zip(tokens, spaced, strict=True)], [t.sentence for t in tokens]
