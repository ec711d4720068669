"""Time and memory of gathering 100 to 1,000 invented articles: `make bench-gather`.

A seeded generator writes the articles: outlets report the same meetings in varied words, quote the same statements,
share sentences, give figures, and announce further meetings, some of which take place.
"""

import math
import random
import resource
import sys
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "gather"))

from newsroom import Desk

from generator.gather import gather
from generator.model.sidecar import Authority

_SIZES = (100, 200, 500, 1000)
_SYLLABLES = "ba ko mi ra ten vel sor lin dar gus pol mer tak jon fel nor hab qui zan wex".split()
_NOUNS = "harbour fishery tariff border railway pipeline reservoir satellite vaccine orchard quarry tunnel".split()
_VERBS = "welcomed rejected praised delayed examined defended revised doubted".split()
_PLACES = "Lisbon Nairobi Oslo Lima Hanoi Quito Rabat Tallinn Muscat Dakar".split()


def corpus(size: int, per_story: int) -> Desk:
    """`size` articles, about `per_story` of one story."""
    rng = random.Random(7)
    desk = Desk()
    for n in range(0, size, per_story):
        story = _Story(rng, n)
        for k in range(min(per_story, size - n)):
            story.article(desk, rng, f"a{n + k:04}", k)
    return desk


class _Story:
    def __init__(self, rng: random.Random, n: int) -> None:
        def name() -> str:
            return " ".join("".join(rng.choices(_SYLLABLES, k=2)).capitalize() for _ in range(2))

        self.first, self.second, self.third = name(), name(), name()
        self.place, self.other = rng.sample(_PLACES, 2)
        self.nouns = rng.sample(_NOUNS, 3)
        self.words = [" ".join(rng.choices(_SYLLABLES, k=9)) + " of our people" for _ in range(4)]
        self.start = date(2020, 1, 1) + timedelta(days=n % 2000)

    def article(self, desk: Desk, rng: random.Random, name: str, k: int) -> None:
        day = self.start + timedelta(days=k % 20)
        first, second, third = self.first, self.second, self.third
        words = self.words[k % 4]
        noun = rng.choice(self.nouns)
        filler = [
            f"Critics {rng.choice(_VERBS)} the {rng.choice(_NOUNS)} near {''.join(rng.choices(_SYLLABLES, k=3))}."
            for _ in range(12)
        ]
        text = f"""
{first} met {second} in {self.place} on Monday over the {noun}.

“{words},” {first} said. The talks lasted {2 + k % 3} hours, before they went to a dinner.

{second} agreed to visit {self.other}. {first} is expected to meet {third} on Friday.

About {200 + k % 7} people were arrested at a protest, and the {noun} will cost ${3 + k % 2}.5 billion.
{f"{first} met {third} on Tuesday." if k % 5 == 4 else ""}

{" ".join(filler)}
"""
        draft = desk.article(
            name, text, on=day.isoformat(), outlet=f"Outlet {k}", title=f"{first} and {second}: {noun}"
        )
        ids = {n: n.lower().replace(" ", "-") for n in (first, second, third)}
        friday = (day + timedelta(days=4)).isoformat()
        (
            draft.actor(first)
            .actor(second)
            .actor(third)
            .quote(f"{words},", ids[first])
            .date("Monday", day.isoformat())
            .actor(self.place, kind="place")
            .date("Friday", friday)
            .length(f"{2 + k % 3} hours", f"PT{2 + k % 3}H")
            .item(
                f"{second} agreed to visit {self.other}",
                f"{second} to visit {self.other}",
                "agreed",
                ids[second],
                kind="visit",
                place=self.other,
            )
            .item(
                f"{first} is expected to meet {third} on Friday",
                f"{first} to meet {third}",
                "expected",
                ids[first],
                ids[third],
                due=friday,
            )
            .done()
        )


def main() -> None:
    for name, per_story in (("many stories of 8 articles", 8), ("one story", None)):
        print(f"{name}:")
        _measure(per_story)


def _measure(per_story: int | None) -> None:
    """Gather each size three times, in a process that has seen a story before; the fastest counts."""
    gather(*_input(corpus(10, 5)), Authority())
    took: dict[int, float] = {}
    for size in _SIZES:
        briefs, texts = _input(corpus(size, per_story or size))
        times = []
        for _ in range(3):
            started = time.process_time()
            storylines = gather(briefs, texts, Authority())
            times.append(time.process_time() - started)
        took[size] = min(times)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{size:6} articles, {len(storylines):4} storylines: {took[size]:6.2f} s, "
              f"{took[size] / size * 1000:5.1f} ms each, peak {peak:4.0f} MB")  # fmt: skip
    first, last = _SIZES[0], _SIZES[-1]
    allowed = last * math.log(last) / (first * math.log(first))
    print(
        f"  from {first} to {last}: {took[last] / took[first]:.1f} times as long; n log n would be {allowed:.1f} times"
    )


def _input(desk: Desk) -> tuple[list, dict[str, str]]:
    return desk.briefs, desk.texts


if __name__ == "__main__":
    main()
