"""Naming: each rule by examples."""

from __future__ import annotations

import pytest

from specpress.naming import (
    Answer,
    CallName,
    Named,
    NameSettings,
    name_operations,
    prefix_of,
)

ELSEWHERE = Named("GET", "/elsewhere/{id}/things")
"""An operation that shares nothing with the others: without it one path would be all prefix."""


def op(line: str, tag: str = "", answer: Answer | None = None) -> Named:
    method, path, *rest = line.split()
    return Named(method, path, rest[0] if rest else None, (tag,) if tag else (), answer)


def call_of(one: Named, settings: NameSettings | None = None) -> CallName:
    return name_operations([one, ELSEWHERE], settings or NameSettings())[one.key]


def calls_of_all(every: list[Named], settings: NameSettings | None = None) -> list[str]:
    found = name_operations(every, settings or NameSettings())
    return [found[one.key].call for one in every]


def calls_of(*lines: str, settings: NameSettings | None = None) -> list[str]:
    return calls_of_all([*map(op, lines), ELSEWHERE], settings)[:-1]


@pytest.mark.parametrize(
    ("line", "tag", "call"),
    [
        (
            "POST /v1/threads/start agents_api_v1_threads_start_stream",
            "beta.threads",
            "beta.threads.start_stream",
        ),
        (
            "POST /v1/libraries upload_libraries_file",
            "beta.libraries",
            "beta.libraries.upload_file",
        ),
        ("GET /v1/libraries", "beta.libraries", "beta.libraries.list"),
    ],
)
def test_a_tag_with_dots_is_the_groups(line: str, tag: str, call: str) -> None:
    found = call_of(op(line, tag))
    assert (found.call, found.rule) == (call, "dotted-tag")


@pytest.mark.parametrize(
    ("line", "tag", "call"),
    [
        (
            "GET /repos/{o}/artifacts actions/list-artifacts",
            "",
            "actions.list_artifacts",
        ),
        ("GET /users contacts:list", "", "contacts.list"),
        ("POST /chat chat.completions.create", "", "chat.completions.create"),
        ("GET /v2/machines machines_list", "Machines", "machines.list"),
        ("GET /v2/reserved_ips reservedIPs_list", "Reserved IPs", "reserved_ips.list"),
        ("PUT /v2/gen-ai/sets/{id} genai_update_set", "", "genai.update_set"),
        (
            "GET /unified/hris/staff hris_list_staff_members",
            "Staff",
            "hris.list_staff_members",
        ),
        (
            "DELETE /teams/{team_id}/widgets widgets/delete-widget-for-team",
            "",
            "widgets.delete_for_team",
        ),
        ("POST /imports imports/import", "", "imports.import_"),
    ],
)
def test_an_id_that_is_a_name_is_taken(line: str, tag: str, call: str) -> None:
    found = call_of(op(line, tag))
    assert (found.call, found.rule) == (call, "id-is-a-name")


@pytest.mark.parametrize(
    "line",
    [
        "GET /v1/volumes/snapshots storage_volumes_list",
        "GET /v1/volumes/snapshots some.thing.snapshots",
        "GET /v1/volumes/snapshots GET:/v1/volumes/snapshots",
        "GET /v1/volumes/snapshots list_volumes_v1_volumes_snapshots_get",
        "GET /v1/volumes/snapshots get-v1-volumes-snapshots",
        "GET /v1/volumes/snapshots GetV1VolumesSnapshots",
        "GET /v1/volumes/snapshots VolumesController_findAll",
        "GET /v1/volumes/snapshots Volumes_GetSnapshots",
        "GET /v1/volumes/snapshots VolumeService_List",
        "GET /v1/volumes/snapshots operation_1e0815dc40f64e7a9d1c",
        "GET /v1/volumes/snapshots 550e8400-e29b-41d4-a716-446655440000",
        "GET /v1/volumes/snapshots operation12",
        "GET /v1/volumes/snapshots",
    ],
)
def test_other_ids_leave_it_to_the_path(line: str) -> None:
    found = call_of(op(line))
    assert (found.call, found.rule) == ("volumes.snapshots.list", "path")


@pytest.mark.parametrize(
    ("line", "call"),
    [
        # What is no resource is left out.
        ("GET /api/v1/files", "files.list"),
        ("GET /rest/files.json", "files.list"),
        ("GET /api/v{version}/files?kind=x#y", "files.list"),
        ("GET /2024-01-31/files/{id}.json", "files.get"),
        ("GET /odata/Invoices({key})", "invoices.get"),
        ("GET /{version}/skills/{id}/versions/{version}", "skills.versions.get"),
        # Every fixed segment is a group.
        ("GET /threads/{id}/runs/{id}/steps", "threads.runs.steps.list"),
        ("GET /gen-ai/APIKeys/{id}", "gen_ai.api_keys.get"),
        ("GET /users/users", "users.list"),
        # A segment that repeats its parameter looks up.
        ("GET /customers/external_id/{external_id}", "customers.get_by_external_id"),
        (
            "GET /customers/external_id/{external_id}/credits",
            "customers.credits.list_by_external_id",
        ),
        (
            "POST /customers/external_id/{external_id}/sync",
            "customers.sync_by_external_id",
        ),
        ("POST /voices/add/{user_id}/{voice_id}", "voices.add"),
        (
            "GET /requests-for-payment/{request_for_payment_id}",
            "requests_for_payment.get",
        ),
        ("GET /users/by-email/{email}", "users.get_by_email"),
        ("GET /project/{project}", "project.get"),
        # A verb at the end is the word.
        ("POST /runs/{id}/cancel", "runs.cancel"),
        ("POST /runs/{id}:cancel", "runs.cancel"),
        ("GET /tools/search", "tools.search"),
        ("POST /search", "search.create"),
        ("POST /search search", "search"),
        ("POST /embed", "embed"),
        ("POST /embed-jobs", "embed_jobs.create"),
        ("POST /projects/{id}/merge_requests", "projects.merge_requests.create"),
        ("POST /tokenize", "tokenize"),
        ("POST /frobnicate frobnicate", "frobnicate"),
        ("POST /tools/test_run", "tools.test_run"),
        ("POST /tools/check_deposits", "tools.check_deposits.create"),
        ("PATCH /notices/{id}/unsnooze", "notices.unsnooze"),
        ("PATCH /tools/attach/{id}", "tools.attach"),
        ("POST /tools/return", "tools.return_"),
        ("GET /plans/{id}/schedule", "plans.schedule.get"),
        ("DELETE /posts/{id}/star", "posts.delete_star"),
        ("POST /keys/bulk/delete", "keys.bulk_delete"),
        ("POST /speech/{id}/stream/with-timestamps", "speech.stream_with_timestamps"),
        # One of a group.
        ("GET /files/{id}", "files.get"),
        ("PUT /files/{id}", "files.update"),
        ("PATCH /files/{id}", "files.update"),
        ("DELETE /files/{id}", "files.delete"),
        ("POST /files/{id}", "files.update"),
        ("POST /files/{id} createFile", "files.create"),
        ("POST /flows/{id} runFlow", "flows.run"),
        ("GET /vehicles-for-agency/{id}", "vehicles_for_agency.list"),
        ("GET /stop-ids-for-agency/{agencyID}.json", "stop_ids_for_agency.list"),
        ("GET /schedule-for-agency/{id}", "schedule_for_agency.get"),
        # Procedures and bulks.
        ("POST /chat.postMessage", "chat.post_message"),
        ("POST /admin.users.session.reset", "admin.users.session.reset"),
        ("POST /jobs/batch", "jobs.bulk_create"),
        ("PATCH /jobs/bulk", "jobs.bulk_update"),
        ("DELETE /jobs/many", "jobs.bulk_delete"),
        # POST to a singular behind a parameter acts.
        ("POST /cards/{id}/details_token", "cards.details_token"),
        ("POST /cards/{id}/tokens", "cards.tokens.create"),
        # Everything else is a group.
        ("GET /settings", "settings.get"),
        ("GET /links/count", "links.get_count"),
        ("PATCH /users/me", "users.update_me"),
        ("POST /files", "files.create"),
        ("POST /files getFiles", "files.get"),
        ("PUT /files", "files.update"),
        ("DELETE /files", "files.delete"),
        ("GET /agencies-with-coverage", "agencies_with_coverage.list"),
        ("GET /history listEverything", "history.list"),
        ("POST /widgets/new", "widgets.create"),
        ("POST /widgets/{id}/edit", "widgets.update"),
        # The client's own methods.
        ("GET / readRoot", "read_root"),
        ("GET / root__get", "root"),
        ("GET /{id}", "get"),
    ],
)
def test_the_path_names(line: str, call: str) -> None:
    assert call_of(op(line)).call == call


def test_an_answer_tells_a_list() -> None:
    assert call_of(op("GET /history", answer="list")).call == "history.list"
    assert call_of(op("GET /history", answer="one")).call == "history.get"


def test_a_tag_in_the_plural_is_what_a_group_is_called() -> None:
    assert call_of(op("GET /project/{id}", "Projects")).call == "projects.get"
    assert call_of(op("GET /category/{id}", "Categories")).call == "categories.get"


def test_what_all_paths_begin_with_names_nothing() -> None:
    every = [op("GET /api/where/stops/{id}.json"), op("GET /api/where/routes.json")]
    assert prefix_of(every) == ("where",)
    assert calls_of_all(every) == ["stops.get", "routes.list"]


@pytest.mark.parametrize(
    "paths",
    [
        ("/users", "/users/{id}"),
        ("/users/{id}/a", "/users/{id}/b"),
        ("/a/x", "/b/x"),
        ("/users:a", "/users:b"),
        (),
    ],
)
def test_a_resource_is_no_prefix(paths: tuple[str, ...]) -> None:
    assert prefix_of([Named("GET", path) for path in paths]) == ()


def test_a_tag_is_no_prefix() -> None:
    assert (
        prefix_of(
            [
                Named("GET", "/orders/recent", None, ("Orders",)),
                Named("GET", "/orders/open"),
            ]
        )
        == ()
    )


@pytest.mark.parametrize(
    ("lines", "calls"),
    [
        (["POST /v1/embed embed", "POST /v2/embed embedv2"], ["embed", "v2.embed"]),
        (["GET /v10/a", "GET /v2/a", "GET /a"], ["v10.a.get", "v2.a.get", "a.get"]),
        (
            ["PUT /things/{id}", "PATCH /things/{id}"],
            ["things.replace", "things.update"],
        ),
        (
            ["POST /things/{id}", "PATCH /things/{id}"],
            ["things.create", "things.update"],
        ),
        (
            ["DELETE /things", "DELETE /things/{id}"],
            ["things.delete_all", "things.delete"],
        ),
        (
            ["POST /things/read", "POST /things/{id}/read"],
            ["things.read_all", "things.read"],
        ),
        (["GET /usage", "GET /usage/{team_id}"], ["usage.get", "usage.get_by_team_id"]),
        (
            ["DELETE /hooks/{id}", "DELETE /hooks/{id}/{hook_token}"],
            ["hooks.delete", "hooks.delete_by_token"],
        ),
        (
            ["GET /tools/search", "POST /tools/search"],
            ["tools.get_search", "tools.search"],
        ),
        (
            ["GET /a/{id}/x copy_a", "GET /a/x/{id} copy_b"],
            ["a.x.copy_a", "a.x.get"],
        ),
        (["GET /a/{x}", "GET /a/{y}"], ["a.get", "a.get_2"]),
        (
            ["POST /files/upload", "GET /files/upload/parts"],
            ["files.upload.create", "files.upload.parts.list"],
        ),
    ],
)
def test_two_may_not_be_one(lines: list[str], calls: list[str]) -> None:
    assert calls_of(*lines) == calls


def test_a_collision_is_told() -> None:
    every = [op("PUT /things/{id}"), op("PATCH /things/{id}")]
    moved = name_operations([*every, ELSEWHERE])[every[0].key]
    assert moved == CallName(
        ("things",),
        "replace",
        "collision",
        "things.update is another operation or a group",
    )


@pytest.mark.parametrize(
    ("line", "tag", "call"),
    [
        (
            "GET /teams/{team_id}/widgets getTeamWidgets",
            "Widgets",
            "widgets.get_for_team",
        ),
        (
            "GET /teams/{team_id}/widgets getActiveWidgets",
            "Widgets",
            "widgets.get_active",
        ),
        ("GET /teams/{team_id}/widgets list_widgets", "Widgets", "widgets.list"),
        ("POST /widgets bulkCreateWidgetParts", "Widgets", "widgets.bulk_create_parts"),
        ("POST /widgets upload_widget_part", "Widgets", "widgets.upload_part"),
        (
            "GET /apis/apps/v1/pods readAppsV1NamespacedPod",
            "apps_v1",
            "apps_v1.read_namespaced_pod",
        ),
        ("GET /widgets", "Widgets", "widgets.list"),
        ("GET /widgets", "", "widgets.list"),
        ("GET /widgets listed", "a.b", "a.b.list"),
    ],
)
def test_groups_may_be_tags(line: str, tag: str, call: str) -> None:
    assert call_of(op(line, tag), NameSettings(groups="tag")).call == call


@pytest.mark.parametrize(
    ("line", "tag", "call"),
    [
        ("GET /x/{id}/y widgets.parts.list", "Widgets", "widgets.parts.list"),
        ("GET /x/{id}/y readAppsV1Pod", "apps_v1", "apps_v1.read_pod"),
        ("GET /x/{id}/y listPods", "", "list_pods"),
        ("GET /x/{id}/y", "", "x.y.get"),
    ],
)
def test_groups_may_be_as_ids_say(line: str, tag: str, call: str) -> None:
    assert call_of(op(line, tag), NameSettings(groups="id")).call == call


def test_scopes_are_no_groups() -> None:
    settings = NameSettings(scopes=("accounts", "zones"))
    lines = [
        "GET /accounts/{id}",
        "GET /accounts/{id}/rules",
        "GET /zones/{id}/rules",
        "GET /zones/{id}/keys",
    ]
    expected = ["accounts.get", "rules.list", "rules.list_for_zones", "keys.list"]
    assert calls_of(*lines, settings=settings) == expected


def test_groups_may_be_elsewhere() -> None:
    settings = NameSettings(
        outer={("team",): ("admin", "team"), ("team", "keys"): ("keys",)}
    )
    lines = ["GET /team/{id}/users", "GET /team/{id}/keys", "GET /users"]
    assert calls_of(*lines, settings=settings) == [
        "admin.team.users.list",
        "keys.list",
        "users.list",
    ]


def test_no_name_hides_an_attribute() -> None:
    settings = NameSettings(
        client_names=frozenset({"close"}), group_names=frozenset({"raw"})
    )
    lines = [
        "POST /close",
        "GET /close/{id}/raw",
        "GET /raw/{id}",
        "POST /jobs/raw raw",
    ]
    assert calls_of(*lines, settings=settings) == [
        "close_.create",
        "close_.raw_.get",
        "raw.get",
        "jobs.raw_",
    ]


def test_a_name_that_was_given_is_kept() -> None:
    old = op("POST /files/upload")
    had = name_operations([old, ELSEWHERE])
    assert had[old.key].call == "files.upload"
    below, same, inside = (
        op("GET /files/upload/parts"),
        op("PUT /files/upload"),
        op("GET /files/upload/{id}"),
    )
    every = name_operations([below, same, inside, old, ELSEWHERE], chosen_calls=had)
    calls = [every[one.key].call for one in (old, below, same, inside)]
    assert calls == [
        "files.upload",
        "files.upload_parts.list",
        "files.update_upload",
        "files.get_upload",
    ]


def test_a_prefix_that_was_settled_is_kept() -> None:
    every = [op("GET /where/stops/{id}"), op("GET /elsewhere/keys")]
    settled = NameSettings(prefix=("where",))
    assert prefix_of(every, settled) == ("where",)
    assert calls_of_all(every, settled) == ["stops.get", "elsewhere.keys.list"]
