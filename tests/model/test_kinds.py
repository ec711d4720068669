"""The table of the kinds of facts agrees with the records."""

from typing import get_args

from generator.model.brief import Found
from generator.model.kinds import BY_PREFIX, KINDS, kind_of_id
from generator.model.lists import FactList


def test_each_list_of_a_brief_has_its_row() -> None:
    assert tuple(k.name for k in KINDS) == get_args(FactList) == tuple(Found.model_fields)


def test_the_fields_that_rows_name_are_there() -> None:
    for kind in KINDS:
        named = {*kind.actor, *kind.actors, *kind.participants, *kind.words, *kind.untold}
        assert named <= set(kind.record.model_fields)


def test_every_field_that_names_actors_is_in_its_row() -> None:
    for kind in KINDS:
        told = {"speaker", "co_speakers", "represents", "reports", "via", "addressee", "actor", "actors", "who"}
        fields = told & set(kind.record.model_fields)
        assert fields == {*kind.actor, *kind.actors, *kind.participants}


def test_ids_begin_in_ways_of_their_own() -> None:
    assert len(BY_PREFIX) == sum(k.prefix is not None for k in KINDS)
    assert kind_of_id("f-0123456789") is BY_PREFIX["f"]
    assert kind_of_id("ann-roe") is None


def test_each_kind_has_evidence() -> None:
    for kind in KINDS:
        field = "mentions" if kind.prefix is None else "evidence"
        assert field in kind.record.model_fields
