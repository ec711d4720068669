"""Dated events of all of a story's articles, merged where they are one, past and to come.

Clauses of one date are one event if they name two of the same actors, or one and a word that says what was done. What
one article had as planned and a later one as past has happened; a plan that was called off is an event of its own.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Sequence

from generator.gather.clauses import fragment
from generator.gather.dated import Dated
from generator.gather.origins import Provenance
from generator.gather.story import Story
from generator.model.ids import Ids
from generator.model.storyline import Event

_LONG = 220
"""Characters; a shorter description is preferred."""
_GOOD = 90
"""And background is best told in about so many."""
_RECENT = 30
"""An actor or word of one date leads to so many events at most, the latest."""
_SENTENCE = 280
"""A clause that says nothing by itself is told with its sentence, if that is no longer."""


def timeline(clauses: Sequence[Dated], provenance: Provenance) -> tuple[Event, ...]:
    """The events, by date; of one date in the order of the articles."""
    buckets: defaultdict[str, list[Dated]] = defaultdict(list)
    for dated in clauses:
        buckets[dated.edtf].append(dated)
    ids = Ids("e")
    return tuple(
        _event(group, provenance, ids) for edtf in sorted(buckets, key=_when) for group in _merged(buckets[edtf])
    )


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
    for d in sorted(dated, key=lambda d: (-min(len(d.actors), 2), d.rank, d.place)):
        words = sorted(d.actors | d.said)
        shared = [
            (len(d.actors & actors[g]), len(d.said & said[g]), -g)
            for g in {g for w in words for g in index.get(w, ())}
            if (d.status == "cancelled") == (groups[g][0].status == "cancelled")
        ]
        fit = max((s for s in shared if s[0] >= 2 or (s[0] == 1 and s[1] >= 1) or s[1] >= 2), default=None)
        g = -fit[2] if fit else len(groups)
        if fit is None:
            groups.append([])
            actors.append(set())
            said.append(set())
        groups[g].append(d)
        actors[g] |= d.actors
        said[g] |= d.said
        for w in words:
            if g not in index[w]:
                index[w].append(g)
    return sorted(groups, key=lambda g: min((d.rank, d.place) for d in g))


def _event(group: Sequence[Dated], provenance: Provenance, ids: Ids) -> Event:
    story, cast = provenance.story, provenance.cast
    firsthand = [d for d in group if provenance.firsthand(d.brief)] or group
    counts = Counter(a for _, a in {(d.brief, a) for d in firsthand for a in d.actors})
    articles = len({d.brief for d in firsthand})
    usual = [a for a in counts if 2 * counts[a] >= articles]
    usual.sort(key=lambda a: (cast.by_id[a].kind != "person", -counts[a], a))
    newest = max(group, key=lambda d: (d.rank, d.status != "planned", -d.place[0]))
    most = frozenset(a for a in usual if 2 * counts[a] > articles)
    text = _description(story, firsthand, most or frozenset(usual))
    return Event(
        id=ids.of(group[0].edtf, *usual[:2]),
        edtf=group[0].edtf,
        text=text,
        actors=tuple(usual),
        status="happened" if any(d.status == "happened" for d in group) else newest.status,
        evidence=story.in_order([d.source for d in group]),
        outlets=provenance.outlets(d.brief for d in group),
        origins=provenance.origins([provenance.at(d.source) for d in group]),
    )


def _description(story: Story, group: Sequence[Dated], who: frozenset[str]) -> str:
    """The clause that says best what happened, in its own words.

    An article tells the day's news first, captions aside; background may stand anywhere.
    """

    news = any(story.by_id[d.brief].article.published == d.edtf for d in group)

    def clumsy(d: Dated) -> tuple[bool, bool, bool, int, bool, int, int]:
        part = _is_part(story, d)
        lower = d.source.exact[:1].islower()
        block = story.block(d.brief, d.place[0])
        caption = block is not None and block.kind == "caption"
        order = d.place[0] if news else abs(d.length - _GOOD)
        return d.length > _LONG, part, lower, -len(d.named & who), caption, order, d.rank

    teller = min(group, key=clumsy)
    start, end = teller.source.start, teller.source.end
    sentence = story.sentence(teller.brief, start)
    if _is_part(story, teller) and sentence[1] - sentence[0] <= _SENTENCE:
        start, end = sentence
    words = " ".join(story.texts[teller.brief][start:end].split()).rstrip(" ,;:.“")
    return words[:1].upper() + words[1:] if words.split()[0].islower() else words


def _is_part(story: Story, d: Dated) -> bool:
    place = d.source.start, d.source.end
    return fragment(story.texts[d.brief], story.sentence(d.brief, place[0]), place)
