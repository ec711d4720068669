"""Time and memory of gathering 100 to 1,000 invented articles: `python tests/bench/gather_cost.py [stories|story]`.

A seeded generator writes the articles: outlets report the same meetings in varied words, quote the same statements,
share sentences, and announce further meetings. "stories" spreads them over many stories, "story" puts all into one.
"""

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
    one = sys.argv[1:] == ["story"]
    gather(*_input(corpus(10, 5)), Authority())
    for size in (100, 200, 500, 1000):
        briefs, texts = _input(corpus(size, size if one else 8))
        started = time.perf_counter()
        storylines = gather(briefs, texts, Authority())
        took = time.perf_counter() - started
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{size:5} articles, {len(storylines):4} storylines: {took:6.2f} s, {took / size * 1000:5.1f} ms each, "
              f"peak {peak:4.0f} MB")  # fmt: skip


def _input(desk: Desk) -> tuple[list, dict[str, str]]:
    return desk.briefs, desk.texts


if __name__ == "__main__":
    main()
