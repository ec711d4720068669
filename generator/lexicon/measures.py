"""What news counts: the words by which a number is known to be of the dead, of the passengers, of the price.

Each measure has a question, the words that stand beside its number, and the kind of number that it takes. The words are
those of WordNet's branches for the act and its patients, as reports of disasters, labour, courts and business use them.
"""

from dataclasses import dataclass
from typing import Literal

Unit = Literal["count", "money", "percent"]


@dataclass(frozen=True)
class Measure:
    """A quantity on which two reports of one event can agree or differ."""

    name: str
    question: str
    words: frozenset[str]
    """Folded; one of them stands near the number."""
    unit: Unit = "count"

    @property
    def grows(self) -> bool:
        """Whether a later report has another number because more is known by then: a toll, not a price."""
        return self.unit == "count"


def _measure(name: str, question: str, words: str, unit: Unit = "count") -> Measure:
    return Measure(name, question, frozenset(words.split()), unit)


MEASURES = (
    _measure("dead", "How many were killed?",
             "killed killing kill dead died die deaths death fatalities drowned perished toll bodies lives victims"),
    _measure("injured", "How many were injured?",
             "injured injuring injure hurt wounded wounding injuries hospitalised hospitalized casualties"),
    _measure("missing", "How many are missing?", "missing unaccounted"),
    _measure("rescued", "How many were rescued?", "rescued rescuing saved survivors survived"),
    _measure("evacuated", "How many had to leave?", "evacuated evacuating displaced homeless evacuees fled"),
    _measure("arrested", "How many were arrested?", "arrested arresting detained detaining arrests custody"),
    _measure("aboard", "How many were aboard?", "aboard board passengers occupants"),
    _measure("crowd", "How many came?",
             "protesters demonstrators marchers attended attendees gathered marched rallied turnout spectators crowd "
             "celebrated protested"),
    _measure("jobs", "How many jobs are at stake?",
             "jobs posts redundancies redundant layoffs laid-off workforce dismissed sacked"),
    _measure("price", "What is it worth?",
             "buy bought buying offered deal takeover acquisition acquire acquired merger worth valued "
             "valuing offer bid sale sold price", "money"),
    _measure("fine", "How high is the fine?", "fine fined fines penalty", "money"),
    _measure("bribes", "How much was taken?",
             "bribe bribes bribery kickbacks embezzled embezzling stole stolen", "money"),
    _measure("ransom", "How high is the ransom?", "ransom", "money"),
    _measure("aid", "How much is given?",
             "aid loan loans grant grants funding subsidy subsidies donation donated", "money"),
    _measure("damages", "How much is to be paid?", "damages compensation settlement settle", "money"),
    _measure("damage", "What did it cost?", "damage losses loss cost costs", "money"),
    _measure("stake", "How large is the share?", "stake shares share shareholding", "percent"),
    _measure("rise", "By how much did it rise?", "rose risen rise increase increased grew up gain gained", "percent"),
    _measure("fall", "By how much did it fall?", "fell fallen fall decrease decreased drop dropped shrank", "percent"),
    _measure("rate", "How high is the rate?", "rate rates inflation unemployment", "percent"),
    _measure("support", "How many voted so?", "votes vote voted voters turnout", "percent"),
)  # fmt: skip

COUNTED_PARTS = frozenset(
    """
    crew crewmembers crewmen staff employees volunteers children infants babies attackers attacker gunmen gunman
    suspects guests contractors debt debts tax taxes vat fees costs expenses interest bonuses options shares subsidies
    overheads adults pensioners part-timers temps drivers pilots guards
    """.split()
)
"""What a number may count or leave out, folded: the crew among those aboard, the debt in a price."""

ANYBODY = frozenset("people person human life soul individual body victim resident total number figure".split())
"""Lemmas that do not say who is counted."""

OTHERS = frozenset({"other", "another", "additional", "further"})
"""Before a thing that is counted beside what was counted before."""

SPANS = frozenset("year month week day hour minute second decade century time".split())
"""Lemmas of stretches of time: a number of them counts no thing."""
