"""Strategies for what news looks like, and for what it does not: articles, dates, YAML, and the damage done to them."""

import random

from hypothesis import strategies as st

_ANY = st.characters(exclude_categories=["Cs"], exclude_characters="\r\0")
noise = st.text(_ANY, max_size=200)
"""Any decoded text."""

_MONTHS = "January Jan. Feb June Sept. December".split()
_DAYS = "Monday Tues. Wed Friday Sunday".split()
_numbers = st.integers(0, 40).map(str) | st.sampled_from(
    "00 1,5 1/2 a the two twenty-one hundred thousands 1st 31st 32nd 99999999999 0.5 nearly-two ½ 三".split()
)
_years = st.integers(0, 99999).map(str) | st.sampled_from("'23 2023-24 1900s FY2023 AD400 the-1990s 0000 9999".split())
_units = st.sampled_from("second minutes hour day days week weekend month quarter year years decade century".split())


def _joined(*parts: st.SearchStrategy[str] | str) -> st.SearchStrategy[str]:
    given = [st.just(p) if isinstance(p, str) else p for p in parts]
    return st.tuples(*given).map(" ".join)


_simple_dates = st.one_of(
    st.sampled_from(_DAYS),
    _joined(st.sampled_from(_MONTHS), _numbers, ",", _years),
    _joined(_numbers, st.sampled_from(_MONTHS), _years),
    _joined(st.sampled_from(_MONTHS), _years),
    _joined(st.sampled_from(["last", "next", "this", "the previous", "the following", "late", "mid-", "early"]),
            st.sampled_from([*_DAYS, *_MONTHS, "week", "year", "night", "summer", "fall"])),
    _joined(_numbers, _units, st.sampled_from(["ago", "later", "earlier", "from now", "before", "old", "of age"])),
    _joined(st.sampled_from(["for", "in", "within", "over the past", "more than", "the next"]), _numbers, _units),
    st.tuples(_years, _numbers, _numbers).map("-".join),
    st.tuples(_numbers, _numbers, _years).map("/".join),
    st.tuples(_numbers, _numbers).map(":".join).map(lambda t: t + " p.m. EDT"),
    st.sampled_from(
        "today|tonight|yesterday|noon|now|the end of the year|the 1990s|Christmas|the first half of 2024|"
        "the third quarter|the turn of the century|the day after tomorrow".split("|")
    ),
)  # fmt: skip
dates = st.one_of(
    _simple_dates,
    _joined("between", _simple_dates, "and", _simple_dates),
    _joined("from", _simple_dates, "to", _simple_dates),
    _joined(_simple_dates, "and", _simple_dates),
    _joined(_simple_dates, "-", _simple_dates),
    _joined(_numbers, "to", _numbers, _units, "ago"),
)
"""Temporal expressions, possible and impossible."""

_names = st.sampled_from(
    "Jane Roe|Roe|Mr. Roe|Dr. Anna van der Berg-Oss|John O’Doe|Hua Li|the U.S. State Department|NATO|the ministry|Oslo|"
    "Foreign Minister Qi Rong|the Foreign Ministry’s spokesman|officials|she|they|Secretary of State Roe|President Xo|"
    "the president|an aide|Reuters|the 27-nation bloc|ROE|李".split("|")
)
_verbs = st.sampled_from(
    "said told added tweeted warned|that agreed|to|visit will|meet plans|to may was|to|have|met invited is|expected|to "
    "according|to denied|that asked , by".split()
).map(lambda verb: verb.replace("|", " "))
_marks = st.sampled_from(
    ("“{}”", '"{}"', "''{}''", "‘{}’", "“{}", "{}”", '"{}', "„{}“", "«{}»", "“‘{}’”", "“{}” ”", "{}")
)
_clauses = st.lists(st.one_of(_names, _verbs, dates, st.sampled_from("a the of on , ; — ( ) … . ? who".split())),
                    min_size=1, max_size=8).map(" ".join)  # fmt: skip
_quoted = st.tuples(_marks, _clauses).map(lambda pair: pair[0].replace("{}", pair[1]))
sentences = st.one_of(
    _joined(_quoted, ",", _names, _verbs, dates, "."),
    _joined(_names, _verbs, _quoted, "."),
    _joined(_names, "said:", _quoted),
    _joined(_clauses, "."),
    _clauses,
)
_furniture = st.sampled_from(
    "By Jane Roe|Updated 10:31 AM EDT, Mon June 19, 2023|OSLO, June 18 (Reuters) -|BEIJING —|(AP Photo/Jo Roe)|* * *|"
    "Read more: Port to reopen|Home » World » Port|© 2023 The Oslo Times. All rights reserved.|Share Tweet|"
    "Reporting by Jane Roe; Editing by John Doe|WATCH LIVE|#port #oslo||\u00a0|\t".split("|")
)
lines = st.one_of(_furniture, sentences, st.lists(sentences, min_size=2, max_size=4).map(" ".join), noise)
tidy = st.tuples(
    st.sampled_from(("Port to reopen", "Roe: ‘We will go’ - The Oslo Times", "PORT OPENS", "")),
    st.lists(lines, max_size=6),
).map(lambda parts: "\n\n".join((parts[0], *parts[1])))


def _damaged(text: str, seed: int, wounds: int) -> str:
    """The text with pieces of it cut out, doubled, moved, or replaced by a character that it does not expect."""
    chance = random.Random(seed)
    for _ in range(wounds if text else 0):
        a, b = sorted((chance.randrange(len(text) + 1), chance.randrange(len(text) + 1)))
        b = min(b, a + 40)
        new = chance.choice(
            ("", text[a:b] * 2, "\n", "“", '"', " ", "\u2028", "\ufeff", "’", "(", "0", "\U0001f600", "é")
        )
        text = text[:a] + new + text[b:]
    return text


articles = st.one_of(tidy, st.builds(_damaged, tidy, st.integers(0, 2**32), st.integers(1, 12)), noise)
"""Texts of articles: as news has them, damaged, and plain noise."""

repeated = st.tuples(st.one_of(st.text(_ANY, min_size=1, max_size=6), lines.filter(bool)), st.integers(2, 20_000)).map(
    lambda pair: (pair[0] * pair[1])[:20_000]
)
"""One piece over and over: what a slow pattern chokes on."""

_keys = st.sampled_from(
    "id outlet url published title license show corrections item exact set drop add value reason by on nonsense "
    "actors merge keep_apart storylines states name aliases kind represents wikidata articles state evidence".split()
)
_scalars = st.one_of(
    st.sampled_from(
        "q-1|a|jane-roe|2023-06-18|2023-XX|true|null|~|on|1e9|.inf|0x1F|1_000|person|open|passages|https://example.org/|"
        "Q42|12:30:45|2023-13-45|! x|!!int x".split("|")
    ),
    noise,
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.dates(),
)
values = st.recursive(
    _scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=4),
    max_leaves=12,
)
"""What a YAML file may hold."""
mappings = st.dictionaries(_keys, values, max_size=6)
