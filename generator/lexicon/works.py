"""Words beside the title of a work, a programme, a group or a campaign, which stands in quotation marks in news.

From the Associated Press's rule on composition titles (books, films, plays, songs, programmes, lectures, works of art),
with the everyday words for such works and for how names are given.
"""

WORKS = frozenset(
    """album anthem article ballad ballet bestseller blockbuster blog book broadcast cartoon chapter classic collection
    column comedy comic documentary drama editorial episode essay exhibit exhibition fable film franchise game hit
    hymn lecture magazine manifesto memoir miniseries movie musical newsletter novel opera painting paper parody
    performance photo picture play podcast poem portrait primetime program programme prequel production project
    remake report satire scene screenplay segment sequel series show single sitcom skit soap song soundtrack
    special spinoff sculpture story study symphony tale talk-show theme thriller title track trilogy tune version
    video videogame volume host hosts co-host anchor star stars starring starred director author actress actor
    creator producer writer singer rapper contestant cast season seasons character""".split()
)
"""Nouns for works and for those who make or show them."""

NAMING = frozenset(
    """call name title entitle dub nickname know label term brand bill rename headline watch read sing perform host
    direct produce air publish star""".split()
)
"""Lemmas of verbs that give or carry a name or a title."""
