"""Articles that are one text: copies, cut or lightly edited, told by the word triples that they share.

A copy adds no origin. Only a sample of the triples stands in the index, the same for every article, so that a copy
meets its original there without everybody meeting everybody.
"""

import zlib
from collections import Counter, defaultdict, deque
from collections.abc import Mapping

from generator.gather.story import Story
from generator.language.words import forms, shingles
from generator.lexicon.spelling import one_spelling
from generator.model.text import PROSE

_SHARED = 0.65
"""Of the shorter article's triples; a few words edited in a hundred leave more than this."""
_SAMPLE = 8
"""One triple in so many stands in the index."""
_RECENT = 8
"""A triple of the index leads to so many articles at most, the latest."""
_COMPARED = 4
_SHORTEST = 30
"""Words; of shorter texts nothing is told."""


def originals(story: Story) -> Mapping[str, str]:
    """For each article, the oldest article of which it is a copy: itself if it is none."""
    index: defaultdict[int, deque[str]] = defaultdict(lambda: deque(maxlen=_RECENT))
    triples: dict[str, frozenset[int]] = {}
    original: dict[str, str] = {}
    for brief in story.briefs:
        text = story.texts[brief.id]
        prose = [text[b.start : b.end] for b in brief.article.blocks if b.kind in PROSE]
        words = [one_spelling(f) for piece in prose for f in forms(piece)]
        mine = frozenset(zlib.crc32(" ".join(s).encode()) for s in shingles(words, 3))
        triples[brief.id] = mine
        original[brief.id] = brief.id
        if len(words) < _SHORTEST:
            continue
        sample = [t for t in mine if t % _SAMPLE == 0]
        met = Counter(other for t in sample for other in index.get(t, ()))
        for other in sorted(met, key=lambda o: (-met[o], story.rank[o]))[:_COMPARED]:
            shorter = min(len(mine), len(triples[other]))
            if len(mine & triples[other]) >= _SHARED * shorter:
                original[brief.id] = original[other]
                break
        for t in sample:
            index[t].append(brief.id)
    return original
