"""Verbs: the English words that say what an operation does."""

from __future__ import annotations

from collections.abc import Sequence

from specpress.naming.nouns import is_plural

PLAIN = {
    "get": "describe fetch find get obtain read retrieve show view",
    "list": "list enumerate index",
    "create": "create add insert make new post",
    "update": "update edit modify change put patch set",
    "delete": "delete destroy remove del",
}
"""The five things that are done to what is kept, and the words that are used for each."""

_SYNONYMS = {
    word: plain_verb for plain_verb, text in PLAIN.items() for word in text.split()
}

_VERBS_TEXT = """
    abort accept accrue ack acknowledge acquire activate add adjust adopt advance align allocate allow amend
    analyse analyze annotate announce answer append apply approve archive arrange ask assert assess assign
    associate assume attach authenticate authorise authorize backup ban begin bind block bookmark boot broadcast
    build bump burn buy calculate call cancel capture categorize change charge check choose claim classify clean
    cleanup clear clone close collect combine commit compact compare compile complete compose compress compute
    confirm connect consume continue convert cordon correct crawl create crop deactivate deallocate debug decide
    decline decode decommission decrease decrypt defer defragment delegate delete deliver demote deny deploy
    deposit deprecate deprovision deregister describe destroy detach detect determine diagnose dial diff disable
    disallow disassociate disburse discard disconnect discover dismiss dispatch dispose dispute dissociate
    distribute download drain drop duplicate echo edit eject elect embed emit enable encode encrypt end enforce
    enhance enqueue enrich enroll ensure enter enumerate erase escalate escape estimate evaluate evict exchange
    exclude exec execute exit expand expire explain export extend extract fail failover feed fetch fill finalise
    finalize find finish fire flag flush follow force forecast forget forgot fork format forward freeze fulfill
    gather generate get give grab grant halt handle hide hold identify ignore impersonate import increase increment
    index infer inform ingest inherit init initialise initialize initiate inject inpaint insert inspect install
    instantiate interpolate introduce introspect invalidate invite invoke isolate issue join kick kill launch learn
    leave like link liquidate list load localise localize lock log login logout lookup make manage mark match
    measure merge migrate mint mock moderate modify move mute nack nominate normalise normalize notarize notify
    nudge nullify observe obtain offboard onboard open optimise optimize order outpaint override overwrite parse
    patch pause pay perform personalise personalize pick pin ping poll populate post predict prepare prepend
    preview print prioritise prioritize probe process produce promote propagate propose provision prune publish
    pull purchase purge push put query queue quit quote raise rank react read realign reap rebase reboot
    rebroadcast rebuild recall receive recommend reconcile record recover recycle redeem redirect reduce refer
    refine refresh refund register reject release reload remove rename render renew reopen reorder repair replace
    replay reply report request rerank rerun rescan reschedule rescue resend reserve reset resize resolve respond
    restart restore restrict resubmit resume retire retrain retrieve retry return reveal reverse revert review
    revoke rewind rewrite roll rollback rotate route run sample sanitize save scan schedule score scrape search
    select sell send separate serve set settle setup share ship show shuffle shutdown sign signin signout signup
    silence simplify simulate skip snapshot snooze solve sort spawn speak split squash star start stash stitch stop
    store stream strip submit subscribe suggest summarise summarize supersede suspend swap switch switchover sync
    synchronise synchronize synthesise synthesize tag tail take terminate test throttle toggle tokenize topup touch
    trace track train transcode transcribe transfer transform transition translate transmit trigger trim truncate
    try tune unblock unzip update upgrade upload upscale upsert use validate vectorize verify vet view void vote
    wait wake warmup warn watch wipe withdraw withhold write zip
"""

_NOUNS_TOO_TEXT = """
    answer archive ask backup block bookmark boot broadcast build bump burn call capture change charge check claim
    cleanup clone commit compact compare complete correct crop debug deposit dial diff dispute download drop echo
    end escape estimate exchange exec export fail failover feed fill fire flag follow forecast fork format forward
    grant hold import index issue leave like link list load lock log login logout lookup mark match measure mock
    mute open order override patch pause pick pin ping poll post preview print probe process produce pull purchase
    push query queue quote rank read recall record redirect refund release reply report request rescue reserve
    return reverse review roll rollback route run sample scan schedule score search separate set setup ship
    snapshot spawn split star start stash stop store stream strip swap switch switchover sync tag tail test touch
    trace track transfer transition transmit trigger trim try tune upgrade upload use view void vote wait watch zip
"""
"""Verbs that name a thing as often."""

_BEFORE_NOUNS_TEXT = """
    connect deploy embed extract generate invite join launch merge onboard publish recover refresh render reset
    share sign subscribe train translate
"""
"""Verbs that tell a noun in the plural apart: ``merge_requests``, ``deploy_keys``."""

_MOSTLY_NOUNS_TEXT = """
    deposit format grant index order process queue quote record route sample score tag
"""
"""Those of them that are verbs in an id, but not in a path."""

_READING_TEXT = """
    check compare download export list load lookup match ping poll preview query scan search stream tail test try
    wait watch
"""
"""Those of the verbs that name a thing as often that a GET may do."""

_VERBS = frozenset(_VERBS_TEXT.split()) | (_SYNONYMS.keys() - {"new"})
_NOUNS_TOO = frozenset(_NOUNS_TOO_TEXT.split())
_BEFORE_NOUNS = frozenset(_BEFORE_NOUNS_TEXT.split())
_MOSTLY_NOUNS = frozenset(_MOSTLY_NOUNS_TEXT.split())
_READING = frozenset(_READING_TEXT.split())
_NO_VERBS = frozenset({"research"})
_MANY = frozenset({"batch", "bulk", "mass", "multi"})
_SHORTEST_BASE = 4


def plain_verb(word: str) -> str | None:
    """Which of the five plain verbs a word stands for: ``retrieve`` is ``get``."""
    return _SYNONYMS.get(word)


def is_verb(word: str) -> bool:
    """Tell whether a word is a verb, though it may be a noun too."""
    return word in _VERBS or _is_derived(word)


def is_only_verb(word: str) -> bool:
    """Tell whether a word is a verb and hardly ever a noun."""
    return is_verb(word) and word not in _NOUNS_TOO


def _is_derived(word: str) -> bool:
    """Tell whether a word is a verb with ``un``, ``re`` or ``de`` before it."""
    base = word[2:]
    if word in _NO_VERBS:
        return False
    if word.startswith("un"):
        return base in _VERBS
    if not word.startswith(("re", "de")):
        return False
    # Short nouns stand by chance behind two letters: report, design.
    shortest = _SHORTEST_BASE + (base in _NOUNS_TOO)
    return base in _VERBS and len(base) >= shortest


def begins_with_verb(words: Sequence[str]) -> bool:
    """Tell whether the first word is a verb; one that says of how many comes before it (``batch_create``)."""
    if len(words) > 1 and words[0] in _MANY:
        return is_verb(words[1])
    return bool(words) and is_verb(words[0])


def is_act(words: Sequence[str], *, below_group: bool, reads: bool = False) -> bool:
    """Tell whether a segment's words are something to do rather than a thing. ``reads``: a GET does it."""
    if len(words) > 1 and words[0] in _MANY:
        return is_act(words[1:], below_group=below_group, reads=reads)
    if not words or not is_verb(words[0]):
        return False
    many = len(words) > 1 and is_plural(words[-1])
    if words[0] not in _NOUNS_TOO:
        surely = below_group or plain_verb(words[0]) is not None
        return not many or (surely and words[0] not in _BEFORE_NOUNS)
    if not below_group or words[0] in _MOSTLY_NOUNS:
        return False
    if reads and words[0] not in _READING:
        return False
    return not many
