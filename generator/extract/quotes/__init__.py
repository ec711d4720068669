"""Words between quotation marks, and who said them.

`extract` goes through five steps, a module each: the paragraphs as plain lists (`frames`), the words in them that may
name a speaker (`mentions`), what is told of each for each quotation (`features`), the choice among them (`scene`, by
the trees of `_forest` or by `rules`), and what the chosen words mean (`voices`, `identify`). `weigh` and `works` tell
whether the words are anybody's at all, and whether the choice is sure enough to be told. `train` makes the weights.
"""

from generator.annotate import Annotated
from generator.extract._forest import load
from generator.extract.quotes.compose import quotes
from generator.extract.quotes.identify import Identities
from generator.extract.quotes.rules import rule_scores, rules_own, rules_sure
from generator.extract.quotes.scene import Choice, Scene, choose, scorer
from generator.extract.quotes.weigh import is_deed, weigh
from generator.extract.quotes.works import is_short, is_titled
from generator.model.extracted import Extracted

NEEDS: tuple[str, ...] = ("actors",)

_OWN = 0.5
"""Least probability, by the weights, that the words are anybody's; chosen on held-out folds of the training corpus."""
_SURE = 0.25
"""Least probability, by the weights, that the speaker is right; below it the speaker is not known."""


def extract(annotated: Annotated, found: Extracted) -> Extracted:
    """`found` with the quotations and their speakers.

    Where the article asks for "rules" the speakers are chosen without trained weights. Speakers that the actors lack
    are added to them.
    """
    if not annotated.quotations:
        return found
    scene = Scene(annotated, found.actors)
    judged = _by_rules(scene) if annotated.attribution == "rules" else _by_weights(scene)
    identities = Identities(scene)
    told = quotes(annotated.article, scene, [(choice, sure) for choice, own, sure in judged if own], identities)
    return found.replace(quotes=told, actors=identities.actors)


def _by_weights(scene: Scene) -> list[tuple[Choice, bool, bool]]:
    choices = choose(scene, scorer(load(__package__, "speaker")))
    if not choices:
        return []
    numbers = [weigh(choice) for choice in choices]
    own, sure = load(__package__, "words").probabilities(numbers), load(__package__, "sure").probabilities(numbers)
    return [
        (
            c,
            rules_own(c) if is_short(c.setting) else o >= _OWN and not is_titled(c.setting),
            s >= _SURE and not is_deed(c),
        )
        for c, o, s in zip(choices, own, sure, strict=True)
    ]


def _by_rules(scene: Scene) -> list[tuple[Choice, bool, bool]]:
    return [(c, rules_own(c), rules_sure(c) and not is_deed(c)) for c in choose(scene, rule_scores)]
