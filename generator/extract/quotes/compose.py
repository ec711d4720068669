"""Turns the choices of speakers into the records of a brief."""

import re
from collections.abc import Sequence

from generator.extract.quotes.features import Setting
from generator.extract.quotes.identify import Identities
from generator.extract.quotes.mentions import Mention
from generator.extract.quotes.scene import Choice, Scene
from generator.extract.quotes.voices import is_according, voices
from generator.language.marks import Quotation
from generator.lexicon.cues import BODIES, PEOPLE, TEXTS
from generator.model.article import Article
from generator.model.brief import Actor, Basis, Quote, QuoteKind, SpeakerKind
from generator.model.ids import Ids

_SCARE = 2
"""A quotation of so many words is a scare quote."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_WIDEST = 400
"""Characters that evidence outside the quotation may span."""


def quotes(
    article: Article, scene: Scene, choices: Sequence[tuple[Choice, bool]], identities: Identities
) -> tuple[Quote, ...]:
    """The quotes of the choices; the flag says whether the speaker is sure enough to be told."""
    ids = Ids("q")
    return tuple(
        _told(article, scene, choice, ids, identities) if sure and choice.candidate else _silent(article, choice, ids)
        for choice, sure in choices
    )


def _silent(article: Article, choice: Choice, ids: Ids) -> Quote:
    quotation = choice.setting.quotation
    words = article.text[quotation.inner_start : quotation.inner_end]
    kind = _kind(article.text, quotation)
    return Quote(
        id=ids.of(words),
        text=words,
        kind=kind,
        speaker_kind="outlet" if kind == "scare" else "unknown",
        evidence=article.evidence(quotation.start, quotation.end),
        rule="two words at most: no speaker is sought" if kind == "scare" else "no speaker is sure enough to be told",
    )


def _told(article: Article, scene: Scene, choice: Choice, ids: Ids, identities: Identities) -> Quote:
    if choice.candidate is None:
        return _silent(article, choice, ids)
    heard = voices(scene, choice.setting, choice.candidate.mention)
    mention = heard.speaker
    actor = identities.of(mention)
    if actor is not None and mention.kind == "pronoun" and _named_within(actor, choice.setting.words):
        actor = None
    own = actor.id if actor else None
    represented = identities.represented(mention)
    others = [a.id for m in heard.others if (a := identities.of(m, but=own)) is not None]
    start, end = _words(article.text, mention)
    return _silent(article, choice, ids).replace(
        speaker=own,
        co_speakers=tuple(dict.fromkeys(others)),
        speaker_kind=_speaker_kind(mention, actor),
        speaker_text=" ".join(article.text[start:end].split()),
        basis=_basis(choice.setting, mention),
        represents=represented.id if represented and represented.id != own else actor.represents if actor else None,
        reports=_id(identities, heard.reports, own),
        via=_id(identities, heard.via, own),
        addressee=_id(identities, heard.addressee, own),
        cue=_cue(mention),
        attribution=article.evidence(start, end),
        rule=_rule(_basis(choice.setting, mention), _cue(mention), article.text[start:end]),
    )


def _named_within(actor: Actor, words: str) -> bool:
    """Whether the words speak of the actor by name: "he" who says them is somebody else."""
    names = {n for name in (actor.name, *actor.aliases) for n in (name, name.split()[-1]) if n[:1].isupper()}
    return any(re.search(rf"(?<!\w){re.escape(n)}(?!\w)", words) for n in names)


def _rule(basis: Basis, cue: str | None, speaker: str) -> str:
    """What a reader can see of the choice; the weights behind it are numbers."""
    where = {"carried": "in another sentence", "pronoun": "a pronoun in the same sentence"}.get(
        basis, "the same sentence"
    )
    return f"“{speaker}”, {where}, weighs most as the speaker" + (f"; its cue is “{cue}”" if cue else "; no cue")


def _id(identities: Identities, mention: Mention | None, but: str | None) -> str | None:
    actor = identities.of(mention, but=but) if mention is not None else None
    return actor.id if actor is not None else None


def _words(text: str, mention: Mention) -> tuple[int, int]:
    """The range of the words that name the speaker, within one line."""
    start, end = mention.start, mention.end
    head = mention.frame.starts[mention.head]
    broken = text.rfind("\n", start, head)
    start = broken + 1 if broken >= 0 else start
    stop = text.find("\n", head, end)
    end = stop if stop >= 0 else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, min(end, start + _WIDEST)


def _speaker_kind(mention: Mention, actor: Actor | None) -> SpeakerKind:
    if actor is not None:
        return "named" if actor.kind == "person" else "institution"
    if mention.kind == "pronoun" or mention.word in TEXTS:
        return "unknown"
    if mention.word in PEOPLE or mention.kind == "noun":
        return "institution" if mention.word in BODIES and mention.word not in PEOPLE else "anonymous"
    return "named" if mention.kind == "name" else "institution"


def _basis(where: Setting, mention: Mention) -> Basis:
    frame = mention.frame
    near = frame is where.first or frame is where.last
    if not near or not _same_sentence(where, mention):
        introduces = frame.number == where.first.number - 1 and ":" in frame.words[-2:]
        if not introduces:
            return "carried"
    return "pronoun" if mention.kind == "pronoun" else "explicit"


def _same_sentence(where: Setting, mention: Mention) -> bool:
    """Whether no sentence ends between the mention and the quotation, outside of the marks."""
    frame = mention.frame
    if frame is where.first and mention.head < where.start:
        between = range(mention.last + 1, where.start)
    else:
        between = range(where.end, mention.first)
    return not any(
        frame.words[i] in (".", "!", "?") or frame.words[i].endswith((".”", '."'))
        for i in between
        if frame.inside[i] < 0
    )


def _cue(mention: Mention) -> str | None:
    if is_according(mention):
        return "according to"
    return mention.frame.words[mention.verb] if mention.verb is not None else None


def _kind(text: str, quotation: Quotation) -> QuoteKind:
    words = text[quotation.inner_start : quotation.inner_end]
    if len(_WORD.findall(words)) <= _SCARE:
        return "scare"
    first = re.search(r"\w", words)
    ends = re.search(r"[.,!?…—–-]\W*$", words) or re.match(r"[^\w\s]*[.,]", text[quotation.end : quotation.end + 2])
    whole = first is not None and first.group().isupper() and ends is not None
    return "full" if whole else "fragment"
