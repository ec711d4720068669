"""Dated events of all of a story's articles, merged where they are one, past and to come.

Clauses of one date are one event if they name two of the same actors, or one and a word or act. What one article had as
planned and a later one as past has happened; a plan that was called off is an event of its own. A clause that tells of
no event by itself only adds to one that another tells.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence

from generator.gather.dated import Dated
from generator.gather.origins import Provenance
from generator.language.words import frequency, stem
from generator.model.ids import Ids
from generator.model.storyline import Event, EventStatus

_LONG = 220
"""Characters; a shorter description is preferred."""
_GOOD = 90
"""And background is best told in about so many."""
_RECENT = 30
"""An actor or word of one date leads to so many events at most, the latest."""
_SENTENCE = 320
"""A clause that says nothing by itself is told with its sentence, if that is no longer."""
_RARE = 3.6
"""On the Zipf scale: "quay", "tariff"."""
_STOPS = frozenset(".!?…”\"’')]")
"""What a sentence ends with, unlike a headline or a button."""
_OF_POSTS = ("://", "@")
"""What posts and their captions hold."""


def timeline(clauses: Sequence[Dated], provenance: Provenance) -> tuple[Event, ...]:
    """The events, by date; of one date in the order of the articles."""
    buckets: defaultdict[str, list[Dated]] = defaultdict(list)
    for dated in clauses:
        buckets[dated.edtf].append(dated)
    ids = Ids("e")
    told = (_event(group, provenance, ids) for edtf in sorted(buckets, key=_when) for group in _merged(buckets[edtf]))
    return tuple(event for event in told if event is not None)


def _when(edtf: str) -> tuple[str, str]:
    """Dates in order; what is less precise before what it contains."""
    first, _, last = edtf.partition("/")
    return first, last


def _merged(dated: Sequence[Dated]) -> list[list[Dated]]:
    """The clauses of one date, grouped by event."""
    groups: list[list[Dated]] = []
    actors: list[set[str]] = []
    said: list[set[str]] = []
    index: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_RECENT))
    for d in sorted(dated, key=lambda d: (d.bare, -min(len(d.actors), 2), d.rank, d.place)):
        words = sorted(d.actors | _told(d))
        shared = [
            (len(d.actors & actors[g]), _weight(_told(d) & said[g]) + (d.bare and _names_act(d, groups[g])), -g)
            for g in {g for w in words for g in index.get(w, ())}
            if d.bare or (d.status == "cancelled") == (groups[g][0].status == "cancelled")
        ]
        fit = max((s for s in shared if s[0] >= 2 or (s[0] == 1 and s[1] >= 1) or s[1] >= 2), default=None)
        if fit is None and d.bare:
            continue
        g = -fit[2] if fit else len(groups)
        if fit is None:
            groups.append([])
            actors.append(set())
            said.append(set())
        groups[g].append(d)
        actors[g] |= d.actors
        said[g] |= _told(d)
        for w in words:
            if g not in index[w]:
                index[w].append(g)
    return sorted(groups, key=lambda g: min((d.rank, d.place) for d in g))


def _told(d: Dated) -> frozenset[str]:
    """What a clause says, as words and as acts."""
    return d.said | {f"~{act}" for act in d.merged.acts}


def _weight(shared: frozenset[str]) -> int:
    """How many words are shared; a rare one counts twice."""
    return sum(2 if 0 < frequency(word) < _RARE else 1 for word in shared)


def _names_act(d: Dated, group: Sequence[Dated]) -> bool:
    """Whether a clause names the act of an event by another word for it: "the postponement"."""
    return any(stem(act) in d.said for other in group for act in other.merged.acts)


def _event(group: Sequence[Dated], provenance: Provenance, ids: Ids) -> Event | None:
    """The event; None if no clause of it can be told in a sentence."""
    story, cast = provenance.story, provenance.cast
    firsthand = [d for d in group if provenance.firsthand(d.brief)] or group
    counts = Counter(a for _, a in {(d.brief, a) for d in firsthand for a in d.actors})
    articles = len({d.brief for d in firsthand})
    usual = [a for a in counts if 2 * counts[a] >= articles]
    usual.sort(key=lambda a: (cast.by_id[a].kind != "person", -counts[a], a))
    telling = [d for d in group if not d.bare]
    newest = max(telling, key=lambda d: (d.rank, d.status != "planned", -d.place[0]))
    most = frozenset(a for a in usual if 2 * counts[a] > articles)
    status: EventStatus = "happened" if any(d.status == "happened" for d in telling) else newest.status
    apt = [d for d in firsthand if d in telling and d.status == status] or [d for d in telling if d.status == status]
    text = _description(provenance, apt, most or frozenset(usual))
    if text is None:
        return None
    return Event(
        id=ids.of(group[0].edtf, *usual[:2]),
        edtf=group[0].edtf,
        text=text,
        actors=tuple(usual),
        status=status,
        evidence=story.in_order([d.source for d in group]),
        outlets=provenance.outlets(d.brief for d in group),
        origins=provenance.origins([provenance.at(d.source) for d in group]),
    )


def _description(provenance: Provenance, group: Sequence[Dated], who: frozenset[str]) -> str | None:
    """The clause that says best what happened, in its own words; else a sentence; None where each is too long.

    An article tells the day's news first; background may stand anywhere.
    """
    story = provenance.story
    news = any(story.by_id[d.brief].article.published == d.edtf for d in group)

    def clumsy(d: Dated) -> tuple[bool, bool, bool, int, int, int]:
        order = d.place[0] if news else abs(d.length - _GOOD)
        return (
            d.length > _LONG,
            d.alone is None and d.place[0] != d.sentence[0],
            d.remark,
            -len(d.merged.named & who),
            order,
            d.rank,
        )

    for teller in sorted(group, key=clumsy):
        words = _sentence(story.texts[teller.brief], teller)
        if words is not None:
            return words
    return None


def _sentence(text: str, d: Dated) -> str | None:
    """The words that tell of an event; None where they are no whole sentence of one line, or only name a speaker."""
    start, end = d.words
    line = text[start:end].strip()
    stop = text[d.sentence[0] : d.sentence[1]][-1:]
    if end - start > _SENTENCE or "\n" in line or stop not in _STOPS or any(sign in line for sign in _OF_POSTS):
        return None
    if line.count('"') % 2 or line.count("“") != line.count("”"):
        return None
    if d.remark and d.sentence[1] - d.sentence[0] <= d.length + len(stop):
        return None
    words = " ".join(line.split()).rstrip(" ,;:.")
    return words[:1].upper() + words[1:] if words.split()[0].islower() else words
