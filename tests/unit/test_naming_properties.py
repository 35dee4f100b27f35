"""Naming: whatever operations there are, calls are identifiers, each its own, and none moves without need."""

from __future__ import annotations

import keyword

from hypothesis import given
from hypothesis import strategies as st

from specpress.naming import (
    CallName,
    Key,
    Named,
    NameSettings,
    name_operations,
    prefix_of,
)

SEGMENT_WORDS = """
    a users user v1 v2 import search upload list bulk count new {id} {user_id} me a.b files:copy {id}:run
    1-x class - 日本 by-name settings
"""
ID_WORDS = """
    users/list users.get listUsers users_list UsersController_get search upload_all get_users import 1 - _ a:b
"""
SEGMENTS = st.sampled_from(["", *SEGMENT_WORDS.split()])
PATHS = st.lists(SEGMENTS, max_size=5).map(lambda parts: "/" + "/".join(parts))
IDS = st.sampled_from([None, *ID_WORDS.split()])
TAGS = st.lists(
    st.sampled_from(["Users", "a.b", "beta.users", "", "日本"]), max_size=2
).map(tuple)
OPERATIONS = st.builds(
    Named,
    st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]),
    PATHS,
    IDS,
    TAGS,
    st.sampled_from(["list", "one", "none", None]),
)
MANY = st.lists(OPERATIONS, max_size=14, unique_by=lambda one: one.key)
SETTINGS = st.builds(
    NameSettings,
    st.sampled_from(["path", "tag", "id"]),
    st.sampled_from([(), ("users",)]),
    st.sampled_from([{}, {("users",): ("a",)}]),
)


def check(names: dict[Key, CallName]) -> None:
    calls = [name.parts for name in names.values()]
    assert len(set(calls)) == len(calls)
    groups = {
        name.groups[:end]
        for name in names.values()
        for end in range(1, len(name.groups) + 1)
    }
    assert not groups & set(calls)
    for part in (part for call in calls for part in call):
        assert part.isidentifier()
        assert part == part.lower()
        assert not keyword.iskeyword(part)
        assert not part.startswith("_")


@given(MANY, SETTINGS, st.randoms())
def test_calls_are_their_own_in_any_order(
    operations: list[Named], settings: NameSettings, random: object
) -> None:
    names = name_operations(operations, settings)
    assert names.keys() == {one.key for one in operations}
    check(names)
    shuffled = sorted(operations, key=lambda one: hash((one, str(random))))
    assert name_operations(shuffled, settings) == names


@given(MANY, st.sampled_from(["GET", "POST", "DELETE"]), st.sampled_from(["", "/{id}"]))
def test_an_operation_that_collides_with_nothing_renames_none(
    operations: list[Named], method: str, end: str
) -> None:
    names = name_operations(operations)
    path = "/".join(["", *prefix_of(operations), "zebras"])
    more = name_operations([*operations, Named(method, f"{path}{end}")])
    assert {key: more[key] for key in names} == names


@given(MANY, MANY, SETTINGS)
def test_what_has_a_name_keeps_it(
    old: list[Named], new: list[Named], settings: NameSettings
) -> None:
    had = name_operations(old, settings)
    grown = list({one.key: one for one in (*new, *old)}.values())
    names = name_operations(grown, settings, had)
    assert {key: names[key] for key in had} == had
    check(names)
