"""Rules: one operation -> its groups and its method."""

from __future__ import annotations

from specpress.naming import nouns, verbs
from specpress.naming.model import CallName
from specpress.naming.paths import Step
from specpress.naming.subject import Subject, Words, call_name

_BY_METHOD = {
    "GET": "get",
    "HEAD": "head",
    "POST": "create",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}
_MANY = frozenset({("bulk",), ("batch",), ("many",)})


def by_path(subject: Subject) -> CallName:
    """The call that the path names."""
    steps = subject.trail.steps
    if not subject.trail.fixed:
        return _at_root(subject)
    if steps[-1].placeholder:
        return _of_one(subject)
    return _of_segment(subject)


def _at_root(subject: Subject) -> CallName:
    """A method of the client: what the id says, else what the HTTP method does."""
    word = subject.identity.words
    return call_name([], word or (plain_word(subject),), "root")


def plain_word(subject: Subject) -> str:
    """What an HTTP method does to a thing."""
    return _BY_METHOD.get(subject.method, subject.method.lower())


def _of_one(subject: Subject) -> CallName:
    """A path that ends in a parameter: one thing of a group."""
    steps = subject.trail.steps
    place = max(n for n, step in enumerate(steps) if not step.placeholder)
    before, outer = steps[place], without_lookups(subject, steps[:place])
    is_act = _is_act(subject, before, below=True)
    if outer and is_act and subject.method != "DELETE":
        return call_name(outer, before.words, "verb-segment")
    if outer and _tells_how(before):
        word = _word_for_one(subject, outer)
        return call_name(outer, (word, *before.words), "lookup")
    groups = without_lookups(subject, steps)
    word = _word_for_one(subject, groups)
    return _looked_up(subject, groups, (word,), "path")


def is_lookup(steps: tuple[Step, ...], place: int) -> bool:
    """Tell whether a segment only repeats the parameter after it, behind the group that is looked up in."""
    if place < 1 or place + 1 >= len(steps):
        return False
    group, key, value = steps[place - 1 : place + 2]
    if group.placeholder or key.placeholder or not value.placeholder:
        return False
    return "".join(key.words) == "".join(value.words) and nouns.is_collection(
        group.words
    )


def _looked_up(
    subject: Subject, groups: list[Words], word: Words, rule: str
) -> CallName:
    """The call with what is looked up by, wherever in the path that is."""
    steps = subject.trail.steps
    keys = [step.words for n, step in enumerate(steps) if is_lookup(steps, n)]
    if not keys:
        return call_name(groups, word, rule)
    return call_name(groups, (*word, "by", *keys[-1]), "lookup")


def _word_for_one(subject: Subject, groups: list[Words]) -> str:
    id_verb = subject.identity.stated_verb
    if subject.method == "GET":
        noun, steps = groups[-1], subject.trail.steps
        parameter_words = [word for word in steps[-1].words if word != "id"]
        lists = id_verb == "list" or (
            nouns.has_preposition(noun)
            and nouns.is_collection(noun)
            and nouns.head_noun(noun) not in map(nouns.plural, parameter_words)
        )
        return "list" if lists else "get"
    if subject.method == "POST":
        return id_verb or "update"
    return plain_word(subject)


def _of_segment(subject: Subject) -> CallName:
    """A path that ends in a segment: something to do, or a group."""
    steps = subject.trail.steps
    last, outer = steps[-1], without_lookups(subject, steps[:-1])
    if last.is_procedure and len(steps) > 1 and steps[-2].is_procedure:
        return call_name(outer, last.words, "procedure")
    if last.words in _MANY and outer and subject.method != "GET":
        return call_name(outer, ("bulk", _word_for_many(subject)), "bulk")
    joined = _joined_act(subject, steps)
    if joined is not None:
        return joined
    if outer and _tells_how(last):
        return call_name(outer, (word_for_all(subject, outer[-1]), *last.words), "part")
    if _is_act(subject, last, below=bool(outer)):
        return _act(subject, outer, last)
    if last.words == ("new",) and outer:
        return call_name(outer, ("create",), "verb-segment")
    after_parameter = len(steps) > 1 and steps[-2].placeholder
    if subject.method == "POST" and after_parameter and _is_singular(subject, last):
        return call_name(outer, last.words, "act")
    if outer and last.words[0] in nouns.NO_GROUPS and len(last.words) == 1:
        return call_name(outer, (_word_for_part(subject), *last.words), "part")
    groups = without_lookups(subject, steps)
    return _looked_up(subject, groups, (word_for_all(subject, groups[-1]),), "path")


def without_lookups(subject: Subject, steps: tuple[Step, ...]) -> list[Words]:
    """The groups of some steps, less those that only tell by what is looked up."""
    kept = tuple(
        step for place, step in enumerate(steps) if not is_lookup(steps, place)
    )
    return subject.groups_of(kept)


def _tells_how(step: Step) -> bool:
    """Tell whether a segment is no thing but tells how: ``with-timestamps``, ``by-email``."""
    return (
        len(step.words) > 1
        and not step.placeholder
        and step.words[0] in nouns.PREPOSITIONS
    )


def _joined_act(subject: Subject, steps: tuple[Step, ...]) -> CallName | None:
    """What is done by two segments: ``bulk/delete``, ``stream/with-timestamps``."""
    if not steps[2:] or steps[-2].placeholder or subject.method in {"GET", "DELETE"}:
        return None
    before, last = steps[-2:]
    outer = without_lookups(subject, steps[:-2])
    if not outer:
        return None
    if before.words in _MANY:
        is_act = verbs.is_act(last.words, below_group=True)
    else:
        ends = _tells_how(last) or not nouns.is_plural(last.words[-1])
        is_act = ends and verbs.is_act(before.words, below_group=True)
    return (
        call_name(outer, (*before.words, *last.words), "verb-segment")
        if is_act
        else None
    )


def _act(subject: Subject, outer: list[Words], last: Step) -> CallName:
    """Something to do; a DELETE of what was done says so."""
    word = ("update",) if last.words == ("edit",) else last.words
    first = verbs.plain_verb(word[0]) or word[0]
    takes_back = first in {"delete", "cancel", "clear"} or word[0].startswith("un")
    if subject.method == "DELETE" and not takes_back:
        word = ("delete", *word)
    return _looked_up(subject, outer, word, "verb-segment")


def _is_act(subject: Subject, step: Step, *, below: bool) -> bool:
    """Tell whether a segment says what to do, in itself or because the id begins with it."""
    if step.placeholder or not step.words:
        return False
    if verbs.is_act(step.words, below_group=below, reads=subject.method == "GET"):
        return True
    identity = subject.identity
    if identity.words[:1] != step.words[:1] or nouns.is_plural(step.words[-1]):
        return False
    # A framework's id may begin with the path's own noun: there only a verb counts.
    return not identity.generated or verbs.is_verb(step.words[0])


def _is_singular(subject: Subject, step: Step) -> bool:
    return (
        not nouns.is_plural(step.words[-1])
        and subject.groups_of((step,))[0] == step.words
    )


def _word_for_many(subject: Subject) -> str:
    id_verb = subject.identity.stated_verb
    if subject.method == "POST" and id_verb in {"update", "delete"}:
        return id_verb
    return plain_word(subject)


def _word_for_part(subject: Subject) -> str:
    if (
        subject.method == "GET"
        and subject.answer == "list"
        and subject.identity.verb == "list"
    ):
        return "list"
    return plain_word(subject)


def word_for_all(subject: Subject, noun: Words) -> str:
    """The verb for an operation on a group itself."""
    id_verb = subject.identity.stated_verb
    if subject.method == "POST" and id_verb in {"update", "get", "list"}:
        return id_verb
    if subject.method == "GET":
        lists = (
            subject.answer == "list" or id_verb == "list" or nouns.is_collection(noun)
        )
        return "list" if lists else "get"
    return plain_word(subject)
