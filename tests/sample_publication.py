"""A small publication built by hand: two articles of one story, a hostile one, one in German, and a refused seed."""

from generator.errors import Problem
from generator.model.article import Credit, Header
from generator.model.brief import Actor, Brief, DateMention, Fact, OpenItem, Quote, Title
from generator.model.publication import Publication, Settings
from generator.model.sidecar import Show
from generator.model.storyline import (
    Change,
    DatedTitle,
    Discrepancy,
    Event,
    FamilyMember,
    MergedActor,
    Origin,
    QuoteFamily,
    RegisterItem,
    Source,
    Storyline,
    Value,
)
from generator.model.text import Block, Evidence

HARBOUR = """Ministers open harbour talks in Velden

Velden: Transport Minister Ada Lorn met her neighbour Piet Oss on Tuesday and called it “frank and useful for both.”

The talks lasted four hours, a ministry spokesman said. Rain fell all day. Nobody minded much.

“We will build the bridge together, and on 3 May 2031 we will open it,” Lorn said. Oss agreed to visit Velden in June.
The market was quiet. Fish was cheap.

Oss left without a word. “No,” a guard said.

Photo: Northern Wire"""

GAZETTE = """“We will build the bridge together, and we will open it soon,” Lorn said on Tuesday in Velden.

The talks lasted more than five hours, including lunch. Oss may visit Velden in June."""

HOSTILE_TITLE = (
    "<script>window.pwned=1</script> **bold** [x](javascript:alert(1)) {{ 7*7 }} _u_ `c` &lt;b&gt; \u202eabc"
)
HOSTILE_NAME = '"><svg/onload=window.pwned=3> Roe'
HOSTILE = f"""{HOSTILE_TITLE}

"<img src=x onerror=window.pwned=2> \u0001</div></span><h1>broken" {{: .x onclick=1 }} said {HOSTILE_NAME}.

# Heading

    indented code  --- *** ::: !!! note"""

GERMAN = "Die Minister trafen sich am Dienstag in Velden und sprachen lange über die Brücke."


def find(text: str, words: str, nth: int = 1) -> Evidence:
    """The evidence of the words where they stand for the nth time."""
    at = -1
    for _ in range(nth):
        at = text.index(words, at + 1)
    return Evidence(start=at, end=at + len(words), exact=words)


def source(brief: str, text: str, words: str, nth: int = 1) -> Source:
    return Source(brief=brief, **dict(find(text, words, nth)))


def header(text: str, **more: object) -> Header:
    title = text.split("\n", 1)[0]
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            kind = "headline" if at == 0 and line == more.get("title", title) else "body"
            blocks.append(Block(kind="credit" if line.startswith("Photo:") else kind, start=at, end=at + len(line)))
        at += len(line) + 1
    fields = {
        "seed": "a.txt",
        "sha256": "0" * 64,
        "encoding": "utf-8",
        "title": title,
        "language": "en",
        "words": len(text.split()),
        "blocks": tuple(blocks),
    }
    return Header.model_validate({**fields, **more})


def mentions(text: str, *names: str) -> tuple[Evidence, ...]:
    found = [find(text, name, n) for name in names for n in range(1, text.count(name) + 1)]
    return tuple(sorted(found, key=lambda e: e.start))


def harbour(show: Show | None = None) -> Brief:
    t = HARBOUR
    return Brief(
        id="a-harbour",
        article=header(
            t,
            seed="a harbour.txt",
            outlet="Velden Post",
            dateline="Velden",
            published="2031-04-01",
            published_from="stated",
            show=show,
            url="https://example.org/harbour",
            credits=(Credit(name="Northern Wire", for_="image", evidence=find(t, "Northern Wire")),),
        ),
        actors=(
            Actor(
                id="ada-lorn",
                name="Ada Lorn",
                kind="person",
                aliases=("Lorn",),
                mentions=mentions(t, "Ada Lorn", " Lorn said"),
                titles=(Title(text="Transport Minister", **dict(find(t, "Transport Minister"))),),
            ),
            Actor(id="piet-oss", name="Piet Oss", kind="person", mentions=mentions(t, "Oss")),
            Actor(id="velden", name="Velden", kind="place", mentions=mentions(t, "Velden")),
        ),
        quotes=(
            Quote(
                id="q-1111111111",
                text="frank and useful for both.",
                kind="fragment",
                speaker="ada-lorn",
                speaker_kind="named",
                speaker_text="Transport Minister Ada Lorn",
                basis="explicit",
                cue="called",
                evidence=find(t, "“frank and useful for both.”"),
                attribution=find(t, "Ada Lorn"),
            ),
            Quote(
                id="q-2222222222",
                text="We will build the bridge together, and on 3 May 2031 we will open it,",
                kind="full",
                speaker="ada-lorn",
                speaker_kind="named",
                speaker_text="Lorn",
                basis="explicit",
                cue="said",
                addressee="piet-oss",
                evidence=find(t, "“We will build the bridge together, and on 3 May 2031 we will open it,”"),
            ),
            Quote(
                id="q-3333333333",
                text="No,",
                kind="scare",
                speaker_kind="anonymous",
                speaker_text="a guard",
                evidence=find(t, "“No,”"),
            ),
        ),
        dates=(
            DateMention(
                id="t-1111111111", type="DATE", value="2031-04-01", edtf="2031-04-01", evidence=find(t, "Tuesday")
            ),
            DateMention(id="t-2222222222", type="DURATION", value="PT4H", evidence=find(t, "four hours")),
            DateMention(
                id="t-3333333333", type="DATE", value="2031-05-03", edtf="2031-05-03", evidence=find(t, "3 May 2031")
            ),
        ),
        open_items=(
            OpenItem(
                id="o-1111111111",
                title="Piet Oss to visit Velden",
                kind="visit",
                commitment="agreed",
                actors=("piet-oss",),
                place="Velden",
                due="2031-06",
                evidence=find(t, "Oss agreed to visit Velden in June"),
                also=(find(t, "on 3 May 2031 we will open it,” Lorn said"),),
            ),
        ),
        facts=(Fact(id="f-1111111111", kind="weather", text="Rain", evidence=find(t, "Rain fell all day")),),
    )


def gazette() -> Brief:
    t = GAZETTE
    return Brief(
        id="b-gazette",
        article=header(t, seed="b.txt", title="“We will build the bridge together, and we will open it soon”"),
        actors=(
            Actor(id="lorn", name="Lorn", kind="person", mentions=mentions(t, "Lorn")),
            Actor(id="oss", name="Oss", kind="person", mentions=mentions(t, "Oss")),
        ),
        quotes=(
            Quote(
                id="q-4444444444",
                text="We will build the bridge together, and we will open it soon,",
                kind="full",
                speaker="lorn",
                speaker_kind="named",
                basis="explicit",
                evidence=find(t, "“We will build the bridge together, and we will open it soon,”"),
            ),
        ),
        dates=(DateMention(id="t-1111111111", type="DATE", value=None, evidence=find(t, "Tuesday")),),
        open_items=(
            OpenItem(
                id="o-2222222222",
                title="Oss to visit Velden",
                kind="visit",
                commitment="possible",
                actors=("oss",),
                evidence=find(t, "Oss may visit Velden in June"),
            ),
        ),
    )


def hostile() -> Brief:
    t = HOSTILE
    words = t[t.index('"<img') : t.index(" {: .x")]
    return Brief(
        id="c-hostile",
        article=header(
            t,
            seed="<b>c</b>.txt",
            title=HOSTILE_TITLE,
            outlet="</title><script>window.pwned=4</script>",
            published="2031-04-02",
            published_from="stated",
            dateline='"><img src=x onerror=window.pwned=5>',
        ),
        actors=(
            Actor(
                id="roe",
                name=HOSTILE_NAME,
                kind="person",
                mentions=(find(t, HOSTILE_NAME),),
            ),
        ),
        quotes=(
            Quote(
                id="q-5555555555",
                text=words[1:-1],
                kind="full",
                speaker="roe",
                speaker_kind="named",
                evidence=find(t, words),
            ),
        ),
    )


def german() -> Brief:
    return Brief(id="d-german", article=header(GERMAN, seed="d.txt", language="de", title="Die Minister trafen sich"))


def bridge() -> Storyline:
    a, b = "a-harbour", "b-gazette"
    merged = (
        MergedActor(
            id="ada-lorn",
            name="Ada Lorn",
            kind="person",
            ids={a: "ada-lorn", b: "lorn"},
            aliases=("Lorn",),
            titles=(
                DatedTitle(
                    text="Transport Minister", on="2031-04-01", evidence=source(a, HARBOUR, "Transport Minister")
                ),
            ),
        ),
        MergedActor(id="piet-oss", name="Piet Oss", kind="person", ids={a: "piet-oss", b: "oss"}),
        MergedActor(id="velden", name="Velden", kind="place", ids={a: "velden"}),
    )
    return Storyline(
        id=a,
        title="Ministers open harbour talks in Velden",
        as_of="2031-04-02",
        articles=(a, b),
        span="2031-04-01",
        actors=merged,
        quote_families=(
            QuoteFamily(
                id="q-2222222222",
                speaker="ada-lorn",
                text="We will build the bridge together, and on 3 May 2031 we will open it,",
                members=(
                    FamilyMember(brief=a, quote="q-2222222222", relation="identical"),
                    FamilyMember(brief=b, quote="q-4444444444", relation="altered"),
                ),
                outlets=2,
                origins=1,
            ),
        ),
        discrepancies=(
            Discrepancy(
                id="length-of-talks",
                kind="figure",
                question="How long did the talks last?",
                verdict="scope",
                values=(
                    Value(value="PT4H", briefs=(a,), evidence=(source(a, HARBOUR, "The talks lasted four hours"),)),
                    Value(
                        value="PT5H",
                        qualifier="MORE_THAN",
                        briefs=(b,),
                        evidence=(source(b, GAZETTE, "The talks lasted more than five hours"),),
                    ),
                ),
                because=(source(b, GAZETTE, "including lunch"),),
            ),
        ),
        timeline=(
            Event(
                id="velden-talks",
                edtf="2031-04-01",
                text="Ada Lorn met Piet Oss in Velden.",
                actors=("ada-lorn", "piet-oss"),
                status="happened",
                evidence=(
                    source(a, HARBOUR, "Ada Lorn met her neighbour Piet Oss on Tuesday"),
                    source(b, GAZETTE, "Lorn said on Tuesday"),
                ),
                outlets=2,
                origins=2,
            ),
            Event(
                id="bridge",
                edtf="2031-05-03",
                text="The bridge opens.",
                status="planned",
                evidence=(source(a, HARBOUR, "3 May 2031"),),
                outlets=1,
                origins=1,
            ),
            Event(
                id="visit",
                edtf="2031-06",
                text="Piet Oss visits Velden.",
                status="planned",
                evidence=(source(a, HARBOUR, "Oss agreed to visit Velden in June"),),
                outlets=2,
                origins=2,
            ),
        ),
        open_items=(
            RegisterItem(
                id="piet-oss-visit-velden",
                title="Piet Oss to visit Velden",
                kind="visit",
                commitment="possible",
                actors=("piet-oss",),
                place="Velden",
                due="2031-06",
                state="open",
                outlets=2,
                origins=2,
                history=(
                    Change(
                        on="2031-04-01",
                        commitment="agreed",
                        state="open",
                        evidence=(source(a, HARBOUR, "Oss agreed to visit Velden in June"),),
                    ),
                    Change(
                        on=None,
                        commitment="possible",
                        state="open",
                        evidence=(source(b, GAZETTE, "Oss may visit Velden in June"),),
                    ),
                ),
            ),
        ),
        origins=(
            Origin(
                id="statement-lorn",
                kind="statement",
                name="Ada Lorn",
                briefs=(a, b),
                evidence=(source(a, HARBOUR, "“We will build"), source(b, GAZETTE, "“We will build")),
            ),
        ),
    )


def lone(brief: Brief) -> Storyline:
    """A storyline of one article."""
    return Storyline(
        id=brief.id, title=brief.article.title, as_of=brief.article.published, articles=(brief.id,), span=None
    )


def whole(show: Show = "passages") -> Publication:
    """All of it: two storylines, a German article, a refused seed."""
    briefs = (harbour(), gazette(), hostile(), german())
    texts = dict(zip((b.id for b in briefs), (HARBOUR, GAZETTE, HOSTILE, GERMAN), strict=True))
    return Publication(
        briefs=briefs,
        storylines=(bridge(), lone(briefs[2])),
        texts=texts,
        as_of="2031-04-02",
        settings=Settings(show=show),
        problems=(Problem("<i>bad</i>.txt", "the whole file", "it is empty", "put an article in it"),),
    )


def single() -> Publication:
    """One article, and no storyline but its own."""
    return Publication(
        briefs=(harbour(),), storylines=(lone(harbour()),), texts={"a-harbour": HARBOUR}, as_of="2031-04-01"
    )


def story() -> Publication:
    """One storyline of two articles."""
    texts = {"a-harbour": HARBOUR, "b-gazette": GAZETTE}
    return Publication(briefs=(harbour(), gazette()), storylines=(bridge(),), texts=texts, as_of="2031-04-02")


def empty() -> Publication:
    return Publication(briefs=(), storylines=(), texts={})
