"""What speaks against a draft: kinds of sentence that speak of the future and announce nothing.

Careful readers, too, left these out when they listed the open items of news articles. An objection need not decide:
`judge` weighs it with everything else.
"""

from collections.abc import Callable

from generator.extract.open_items.draft import Draft

_HAPPENS = {"release", "begin", "end", "open", "close", "arrive", "air", "run"}
"""Concepts that come true of things: "the phone will be released"."""
_WORDS = {"visit", "meeting", "statement"}
"""Kinds of act that others may well announce: "the envoy said the minister would speak"."""


def _anchored(draft: Draft) -> bool:
    """Whether a time to come or a headline makes news of it."""
    return draft.due is not None or draft.soon or (draft.headline and draft.doer != "thing")


def _given(draft: Draft) -> bool:
    """Whether somebody unnamed gives what the subject gets: "buyers will receive a refund"."""
    return draft.concept == "receive" and draft.commitment == "planned"


def told_in_the_past(draft: Draft) -> bool:
    """ "The team planned to leave", unless for a time to come."""
    return draft.frame.over and draft.due is None and not draft.soon


def told_as_a_story(draft: Draft) -> bool:
    """ "She decided to found a bank"."""
    return draft.frame.loose and not _anchored(draft)


def owed(draft: Draft) -> bool:
    """ "The party must unite", unless by a day or with somebody's approval."""
    if not draft.frame.owed:
        return False
    return draft.doer == "anyone" or not (draft.due or (draft.passive and draft.kind == "agreement"))


def of_anyone(draft: Draft) -> bool:
    """ "People will say", "most hope to leave"."""
    if draft.doer != "anyone" or draft.frame.asking or _anchored(draft) or _given(draft):
        return False
    return draft.commitment in ("hoped", "possible") or (draft.frame.plain and not draft.passive)


def of_a_crowd(draft: Draft) -> bool:
    """ "The politicians will scoff"."""
    if not draft.several or draft.doer == "named" or draft.frame.asking or _given(draft) or _anchored(draft):
        return False
    if draft.commitment in ("possible", "doubtful"):
        return not (draft.firm and draft.frame.cue.lower_ == "may")
    return (draft.frame.plain or draft.frame.foreseen) and not (draft.firm or draft.passive)


def as_description(draft: Draft) -> bool:
    """ "Candidates who will cut taxes", "all the candidates seeking the nomination"."""
    return draft.described and draft.doer != "event" and not _anchored(draft)


def as_effect(draft: Draft) -> bool:
    """ "The plan could backfire", "they may alienate voters"."""
    if draft.commitment != "possible" or draft.nominal or draft.due is not None or draft.soon:
        return False
    if not draft.frame.plain:
        return draft.frame.foreseen and draft.doer == "they" and not draft.firm
    if draft.doer not in ("named", "person", "role", "name", "event", "they", "speaker", "it"):
        return not (draft.firm and draft.passive)
    if draft.firm:
        return False
    if draft.frame.cue.lower_ == "may":
        return draft.doer in ("they", "name", "event")
    return draft.passive or draft.doer not in ("named", "person")


def of_a_thing(draft: Draft) -> bool:
    """ "The wall would address the problem", "the ruling is likely to hurt them": effects, which nobody does."""
    if draft.nominal or draft.passive or draft.concept in _HAPPENS or _given(draft):
        return False
    if draft.headline and draft.doer == "thing":
        return True
    if _anchored(draft):
        return False
    plan = draft.commitment == "planned"
    if draft.doer == "event":
        return draft.frame.plain and not plan
    if draft.doer == "it":
        return draft.frame.plain and not (plan and (draft.firm or draft.theme))
    return draft.doer in ("thing", "nobody") and (draft.frame.plain or (draft.frame.foreseen and not draft.firm))


def foretold_by_another(draft: Draft) -> bool:
    """ "The senator said his rival would raise taxes"."""
    return draft.foretold and draft.kind not in _WORDS and not _anchored(draft)


def of_nobody(draft: Draft) -> bool:
    """ "Potential acquisitions"."""
    return draft.nominal and draft.frame.plain and not (_anchored(draft) or draft.actors or draft.named)


def in_passing(draft: Draft) -> bool:
    """ "His hope of a better life"."""
    return draft.frame.passing and not draft.firm and draft.commitment == "hoped"


def by_form_alone(draft: Draft) -> bool:
    """ "A candidate to be chosen"."""
    return draft.frame.bare and not _anchored(draft)


def as_rhetoric(draft: Draft) -> bool:
    """ "“We will defeat them”", "“I want to thank you”"."""
    if not draft.quoted and draft.doer != "speaker":
        return False
    if not draft.frame.plain and draft.commitment not in ("hoped", "expected", "possible"):
        return False
    if draft.frame.foreseen and not draft.frame.plain and draft.doer == "named":
        return False
    return not (draft.firm and (_anchored(draft) or draft.doer in ("named", "person", "role", "speaker")))


REFUSALS: tuple[Callable[[Draft], bool], ...] = (
    told_in_the_past,
    told_as_a_story,
    owed,
    of_anyone,
    of_a_crowd,
    as_description,
    as_effect,
    of_a_thing,
    foretold_by_another,
    of_nobody,
    in_passing,
    by_form_alone,
    as_rhetoric,
)
