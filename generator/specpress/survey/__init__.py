"""Survey: the intermediate model -> what the SDK offers, in no template's terms; every name is settled here.

Reports what the API has and the SDK cannot offer.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from specpress import ir
from specpress.diagnostics import Report
from specpress.sdk_lock import Lock
from specpress.survey.arguments import Argument, RequestField
from specpress.survey.calls import Call, survey_calls
from specpress.survey.chosen_names import find_renamed, report_unused
from specpress.survey.claims import claim_calls, claim_declarations
from specpress.survey.client import client_name
from specpress.survey.errors import error_names
from specpress.survey.former_methods import former_methods
from specpress.survey.groups import Group, group_tree
from specpress.survey.layout import Home, Layout, lay_out, sent_only_names
from specpress.survey.losses import report_losses
from specpress.survey.methods import name_methods, name_variants, shared_prefix
from specpress.survey.parts import with_part_types
from specpress.survey.patches import with_patch_types
from specpress.survey.record import SurveyedNames, record_names
from specpress.survey.settings import Settings
from specpress.survey.shared import shared_names
from specpress.survey.tags import type_tags
from specpress.survey.variants import with_variants

__all__ = [
    "Argument",
    "Call",
    "Group",
    "Home",
    "Layout",
    "RequestField",
    "Settings",
    "Survey",
    "survey",
]


class Survey(Struct, frozen=True):
    """What an SDK offers, in no template's terms.

    ``api`` is the API in which an operation with bodies of several shapes has become one operation for each.
    ``client`` is the name of the client's class. ``calls`` are the methods by operation id, in the order of the API.
    ``root`` holds the same methods by group, with those that operations had before. ``layout`` says where every class
    is and how its properties are called. ``errors`` are the exceptions by status, ``shared`` the client's arguments by
    the wire names, in lower case, of the parameters that they give to all calls. ``lock`` has all names, and those
    that are reserved.
    """

    api: ir.Api
    client: str
    calls: dict[str, Call]
    root: Group
    layout: Layout
    errors: dict[str, str]
    shared: dict[str, str]
    lock: Lock


def survey(
    api: ir.Api, settings: Settings, report: Report, lock: Lock | None = None
) -> Survey:
    """Decide what the SDK offers and what everything in it is called; what has a name in the ``lock`` keeps it."""
    claims = claim_calls(lock, api, settings.version)
    method_names = name_methods(api, settings.names, settings.calls, claims)
    prefix = shared_prefix(api, settings.names, claims)
    api, variants = with_variants(api, claims)
    api = with_part_types(with_patch_types(api), report)
    typed = type_tags(api, sent_only_names(api))
    api = typed.api
    media = {identity: one.media for identity, one in variants.items()}
    claims = claim_declarations(replace(claims, variants=media), api)
    method_names = name_variants(method_names, variants, api, claims)
    paths = {identity: one.path for identity, one in method_names.items()}
    layout = lay_out(api, paths, claims)
    if settings.classes:
        chosen = find_renamed(settings.classes, api, layout, claims)
        claims, plain_layout = replace(claims, chosen=chosen), layout
        layout = lay_out(api, paths, claims)
        layouts = plain_layout, layout
        report_unused(settings.classes, chosen, layouts, report)
    layout = replace(layout, unknown=typed.unknown)
    errors = error_names(api)
    shared = shared_names(api, claims)
    calls = survey_calls(api, shared, layout, method_names, claims)
    report_losses(api, report)
    client = client_name(api, settings, errors, claims)
    former = former_methods(calls, claims)
    root = group_tree([*calls.values(), *former], api, layout, claims)
    names = SurveyedNames(client, prefix, shared, calls, former, root, layout)
    return Survey(
        api=api,
        client=client,
        calls=calls,
        root=root,
        layout=layout,
        errors=errors,
        shared=shared,
        lock=record_names(names, api, claims, settings.version),
    )
