"""Verbs: the English words that say what an operation does."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.naming.nouns import PREPOSITIONS, is_plural

PLAIN = {
    "get": "fetch find get read retrieve show describe view obtain load",
    "list": "list enumerate index",
    "create": "create add insert make new post",
    "update": "update edit modify change put patch set",
    "delete": "delete destroy remove del",
}
"""The five things that are done to what is kept, and the words that are used for each."""

_SYNONYMS = {word: plain for plain, text in PLAIN.items() for word in text.split()}

_VERBS = frozenset("""
    abort accept acknowledge acquire activate adjust advance align allocate allow amend analyze analyse annotate answer
    append apply approve archive ask assert assess assign associate assume attach authenticate authorise authorize
    auto ban begin bind buy calculate call cancel capture categorize change charge check choose claim classify clean
    cleanup clear clone close collect combine commit compact compare compile complete compose compress compute
    confirm connect consume continue convert correct crawl create deactivate decide decline decode decrease decrypt
    delete deliver demote deny deploy deprecate deregister describe destroy detach detect determine diagnose disable
    disallow disassociate discard disconnect discover dismiss dispatch dispute dissociate distribute download
    duplicate edit eject embed enable encode encrypt end enforce enqueue enrich enroll ensure enter enumerate erase
    escalate evaluate evict exclude exec execute exit expand expire explain export extend extract fail fetch finalise
    finalize find finish fire follow force forecast forget format forward freeze fulfill generate get give grant halt
    hide identify ignore import increase increment index infer ingest init initialise initialize initiate inject
    insert inspect install instantiate invalidate invite invoke join kick kill launch leave list load lock log login
    logout lookup make mark match measure merge migrate modify move mute notify obtain offboard onboard open optimise order
    optimize override overwrite parse patch pause perform ping poll populate post predict prepare prepend preview
    process produce profile promote provision prune publish pull purchase purge push put query queue quit raise
    rank read rebuild receive recommend record recover redeem redirect reduce refer refresh refund register reject
    release reload remove rename render renew reopen reorder repair replace replay reply report request rerank
    rerun reschedule rescan resend reserve reset resize resolve respond restart restore restrict resubmit resume
    retrain retrieve retry return reveal reverse revert review revoke rollback rotate route run sanitize save scan
    schedule score scrape search segment select send separate serve set settle share show shuffle shutdown sign
    signin signout signup simulate skip snooze sort split star start stop store stream submit subscribe suggest
    summarise summarize suspend swap switch sync synchronise synchronize synthesise synthesize tag take terminate
    test toggle tokenize touch trace track train transcribe transfer transform translate trigger truncate try tune
    update upgrade upload upsert use validate verify view void vote wait wake warm warmup watch wipe withdraw write
    """.split())

_NOUNS_TOO = frozenset("""
    answer archive ask call capture change charge check claim clone commit compact compare complete correct deposit
    download end exec export fail feed fire forecast format forward grant import index invite launch leave list load
    lock log login logout lookup mark match measure mute patch pause ping poll post preview process produce profile
    pull purchase push query queue rank read record refund release reply report request reserve reset return reverse
    review rollback route run scan schedule score search segment sign split star start stop store stream swap switch
    sync tag test touch trace track train transfer trigger try tune update upgrade upload use view void vote wait
    connect deploy embed merge render order publish build
    watch open set separate dispute share warm auto format redirect override index cleanup change follow
    """.split())
"""Verbs that name a thing as often."""

_MANY = frozenset({"batch", "bulk", "mass", "multi"})
_SHORTEST_BASE = 4


def plain(word: str) -> str | None:
    """Which of the five plain verbs a word stands for: ``retrieve`` is ``get``."""
    return _SYNONYMS.get(word)


def is_verb(word: str) -> bool:
    """Tell whether a word is a verb, though it may be a noun too."""
    return word in _VERBS or _is_derived(word)


def is_only_verb(word: str) -> bool:
    """Tell whether a word is a verb and hardly ever a noun."""
    return is_verb(word) and word not in _NOUNS_TOO


def _is_derived(word: str) -> bool:
    """Tell whether a word is a verb with ``un`` before it, or one that is no noun with ``re`` or ``de``."""
    base = word[2:]
    if len(base) < _SHORTEST_BASE - (word[:2] == "un"):
        return False
    if word.startswith("un"):
        return base in _VERBS
    return word.startswith(("re", "de")) and base in _VERBS - _NOUNS_TOO


def begins_with_verb(words: Sequence[str]) -> bool:
    """Tell whether the first word is a verb; one that says of how many comes before it (``batch_create``)."""
    if len(words) > 1 and words[0] in _MANY:
        return is_verb(words[1])
    return bool(words) and is_verb(words[0])


def is_act(words: Sequence[str], *, below_group: bool) -> bool:
    """Tell whether a segment's words are something to do rather than a thing."""
    if len(words) > 1 and words[0] in _MANY:
        return is_act(words[1:], below_group=below_group)
    if not words or not is_verb(words[0]):
        return False
    if words[0] not in _NOUNS_TOO:
        return below_group or plain(words[0]) is not None or not is_plural(words[-1])
    if not below_group:
        return False
    return len(words) == 1 or not is_plural(words[-1])
