"""Voices within voices: who speaks, whose position that reports, who relays it, and to whom it was said.

Three shapes of English news, each read off the parse of the sentence:

- "Blinken stressed “…”, a spokesman said": the words are those of the voice that closes the sentence; they report the
  other's position.
- "Qin warned of “…”, according to CCTV": the words are those of the one who speaks in the clause; the voice that it is
  "according to" relays them.
- "Qin was quoted as saying “…” by CCTV", "CCTV quoted Qin as saying": the same, unless the words speak of the quoted
  one by name: then they are the relaying voice's own words.
"""

from dataclasses import dataclass, replace

from generator.extract.quotes.features import Setting
from generator.extract.quotes.frames import OUTSIDE, Frame
from generator.extract.quotes.mentions import Mention
from generator.extract.quotes.scene import Scene
from generator.lexicon.cues import ACTS, MEDIA, RELAY, SAY, SPOKESPEOPLE, STRONG, TELL, TEXTS


@dataclass(frozen=True, eq=False)
class Voices:
    """The mentions of those who take part in one quotation."""

    speaker: Mention
    reports: Mention | None = None
    via: Mention | None = None
    addressee: Mention | None = None
    others: tuple[Mention, ...] = ()
    """Who says it jointly with the speaker."""


def voices(scene: Scene, where: Setting, speaker: Mention) -> Voices:
    """Who takes part, given the mention that seems to name the speaker."""
    found = _nested(scene, where, Voices(_inserted(scene, speaker)))
    frame = found.speaker.frame
    return replace(
        found,
        addressee=_addressee(scene, found.speaker),
        others=tuple(m for m in _joined(scene, found.speaker) if scene.entity(m) != scene.entity(found.speaker)),
        via=found.via or _relayed(scene, where, frame, found.speaker),
    )


def is_according(mention: Mention) -> bool:
    """Whether it stands after "according to" or "as per"."""
    frame, head = mention.frame, mention.head
    above = frame.heads[head]
    for _ in range(3):  # "according to a statement by the ministry"
        if frame.dep[head] != "pobj":
            return False
        if frame.lower[above] in ("to", "per") and above > 0 and frame.lower[above - 1] in ("according", "as"):
            return True
        head = frame.heads[above]
        above = frame.heads[head]
    return False


def speaks_for_others(mention: Mention) -> bool:
    """Whether it is a spokesperson, an unnamed person or an institution, who tell of others' positions."""
    if any(w in SPOKESPEOPLE for w in mention.frame.lower[mention.first : mention.last + 1]):
        return True
    actor = mention.actor
    if actor is None or actor.kind != "person":
        return mention.kind in ("noun", "body")
    return any(w in SPOKESPEOPLE for t in actor.titles for w in t.text.lower().split())


def _inserted(scene: Scene, speaker: Mention) -> Mention:
    """The name right before the verb, where it is parted from the seeming speaker: "Roe, Doe said, is ill"."""
    frame, verb = speaker.frame, speaker.verb
    if verb is None or speaker.last >= verb:
        return speaker
    between = (m for m in scene.mentions[frame.number] if m.kind == "name" and m.last == verb - 1)
    other = next((m for m in between if m.first > speaker.last and frame.words[m.first - 1] == ","), None)
    return other or speaker


def _nested(scene: Scene, where: Setting, found: Voices) -> Voices:
    speaker = found.speaker
    frame = speaker.frame
    if frame is not where.first and frame is not where.last:
        return found
    quoted = _quoted_one(scene, speaker)
    if quoted is not None:
        if any(w in where.words for w in frame.words[quoted.first : quoted.last + 1] if w[:1].isupper()):
            return replace(found, reports=quoted)
        return replace(found, speaker=quoted, via=speaker)
    inner = _inner(scene, where, frame, speaker)
    if is_according(speaker):
        return replace(found, speaker=inner, via=speaker) if inner is not None else found
    if inner is not None:
        if frame.dep[speaker.head] == "nsubjpass" and _verb_lemma(speaker) not in RELAY:
            return replace(found, speaker=inner)  # "the talks were described as useful, as Washington called them “…”"
        if _verb_lemma(speaker) in RELAY and _is_media(speaker):
            return replace(found, speaker=inner, via=speaker)
        return replace(found, reports=inner)
    outer = _closing(scene, where, speaker)
    if outer is not None and speaks_for_others(outer):
        reports = speaker if _reports(speaker) else None
        return replace(found, speaker=outer, reports=reports)
    return found


def _quoted_one(scene: Scene, speaker: Mention) -> Mention | None:
    """Whom the speaker is said to quote: "CCTV quoted Qin as saying"."""
    frame, verb = speaker.frame, speaker.verb
    if verb is None or frame.lemmas[verb] not in ("quote", "cite") or speaker.word in TEXTS:
        return None
    objects = [c for c in frame.children[verb] if frame.dep[c] in ("dobj", "nsubj") and c > verb]
    objects += [c for v in frame.children[verb] for c in frame.children[v] if c > verb and frame.dep[c] == "nsubj"]
    found = (m for c in objects if (m := _at(scene, frame, c)) is not None)
    return next((m for m in found if m.kind in ("name", "pronoun")), None)


def _inner(scene: Scene, where: Setting, frame: Frame, speaker: Mention) -> Mention | None:
    """Who speaks in the clause that holds the words, below the speaker's own clause."""
    chain = where.chain if frame is where.first else where.chain_last
    for verb, subject, _ in chain:
        if verb == speaker.verb:
            return None
        if subject is None or frame.lemmas[verb] not in SAY or frame.lemmas[verb] in ACTS:
            continue
        mention = _at(scene, frame, subject)
        if mention is None or mention.kind == "noun":
            continue
        if mention.kind == "pronoun" and scene.antecedent(mention) is None:
            continue
        if scene.entity(mention) != scene.entity(speaker):
            return mention if frame.sentence[mention.head] == frame.sentence[speaker.head] else None
    return None


def _reports(mention: Mention) -> bool:
    return mention.verb is not None and _verb_lemma(mention) in SAY - ACTS


def _closing(scene: Scene, where: Setting, speaker: Mention) -> Mention | None:
    """The voice in the clause that closes the speaker's sentence after the quotation: "…, the ministry said."."""
    frame = where.last
    if speaker.frame is not frame or speaker.head >= where.start or where.words.rstrip().endswith("."):
        return None
    sentence = frame.sentence[where.end - 1]
    for mention in scene.mentions[frame.number]:
        if mention.first < where.end or mention.kind == "pronoun":
            continue
        if frame.sentence[mention.head] > sentence + 1:
            break
        if _closes(frame, where.end, mention) and scene.entity(mention) != scene.entity(speaker):
            return mention
    return None


def _closes(frame: Frame, start: int, mention: Mention) -> bool:
    """Whether the mention and its reporting verb, side by side, follow a comma or a quotation and end the sentence."""
    verb = mention.verb
    if verb is None or mention.first < start or frame.dep[mention.head] == "nsubjpass":
        return False
    if frame.lemmas[verb] not in STRONG | RELAY or not -3 <= verb - mention.first < mention.last - mention.first + 4:
        return False
    before = min(mention.first, verb) - 1
    opens = before >= 0 and (frame.words[before] == "," or frame.inside[before] != OUTSIDE)
    if not opens or any(frame.words[i] in (".", "?", "!") for i in range(start, before)):
        return False
    stop = max(verb, mention.last) + 1
    for at in range(stop, min(stop + 7, len(frame))):
        if frame.inside[at] != OUTSIDE:
            return False
        if frame.words[at] in (".", ";", ","):
            return True
    return len(frame) <= stop + 7


def _relayed(scene: Scene, where: Setting, frame: Frame, speaker: Mention) -> Mention | None:
    """Who relays the words: "according to CCTV" in the speaker's sentence, or the agent of "was quoted by"."""
    if frame is not where.first and frame is not where.last:
        return None
    own = scene.entity(speaker)
    edge = where.start if frame is where.first else where.end
    sentences = {frame.sentence[speaker.head], frame.sentence[min(edge, len(frame) - 1)]}
    for mention in scene.mentions[frame.number]:
        if mention.kind == "pronoun" or scene.entity(mention) == own or frame.sentence[mention.head] not in sentences:
            continue
        if is_according(mention) and not is_according(speaker):
            return mention
        agent = frame.dep[mention.head] == "pobj" and mention.verb is not None and mention.verb == speaker.verb
        if agent and _verb_lemma(mention) in RELAY:
            return mention
    return None


def _addressee(scene: Scene, speaker: Mention) -> Mention | None:
    """To whom the speaker's verb says it: "told Blinken", "wrote to the committee"."""
    frame, verb = speaker.frame, speaker.verb
    if verb is None or frame.lemmas[verb] not in SAY:
        return None
    for child in frame.children[verb]:
        if frame.dep[child] in ("dobj", "dative", "iobj") and child > verb and frame.lemmas[verb] in TELL:
            return _at(scene, frame, child)
        if frame.dep[child] in ("prep", "dative") and frame.lower[child] == "to":
            return next((m for c in frame.children[child] if (m := _at(scene, frame, c)) is not None), None)
        if frame.dep[child] == "ccomp" and frame.lemmas[verb] in TELL:  # "told Blinken that …" taken as its subject
            for token in frame.children[child]:
                if token == verb + 1 and frame.dep[token] == "nsubj":
                    return _at(scene, frame, token)
    return None


def _joined(scene: Scene, speaker: Mention) -> list[Mention]:
    frame = speaker.frame
    found, at = [], speaker.head
    for _ in range(6):
        nexts = [c for c in frame.children[at] if frame.dep[c] == "conj" and frame.inside[c] == OUTSIDE]
        if not nexts:
            break
        at = nexts[0]
        mention = _at(scene, frame, at)
        if mention is not None and mention.actor is not None:
            found.append(mention)
    return found


def _at(scene: Scene, frame: Frame, token: int) -> Mention | None:
    return next((m for m in scene.mentions[frame.number] if m.head == token), None)


def _verb_lemma(mention: Mention) -> str:
    return mention.frame.lemmas[mention.verb] if mention.verb is not None else ""


def _is_media(mention: Mention) -> bool:
    return mention.kind in ("body", "noun") or any(
        w in MEDIA for w in mention.frame.lower[mention.first : mention.last + 1]
    )
