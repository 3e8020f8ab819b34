"""The three statuses of one thing, side by side: what they say, what we can see, and against the date."""

from build_hooks.models.evidence import DateJudgement, Judged
from build_hooks.text.dates import long_date
from build_hooks.views.lookup import Lookup
from build_hooks.views.parts import Judgement, Statuses


def statuses(look: Lookup, kind: str, number: int | str, *, said: str | None = None, said_on: str = "",
             plan: str | None = None) -> Statuses:
    """The body's word as given, and every status of ours that someone set for this thing, newest first."""
    record = look.charter.evidence
    words = {s.id: s.word for s in (*record.what_we_can_see.statuses, *record.against_the_date.statuses)}

    def of(judged: tuple[Judged, ...]) -> tuple[Judgement, ...]:
        mine = [j for j in judged if (j.about.kind, j.about.number, j.about.plan) == (kind, str(number), plan)]
        return tuple(_judgement(j, words) for j in sorted(mine, key=lambda j: j.looked_on, reverse=True))

    return Statuses(
        said, said_on, of(record.sightings), of(record.date_judgements), record.what_they_say.while_unset,
        record.what_we_can_see.while_unset, record.against_the_date.while_unset)


def _judgement(record: Judged, words: dict[str, str]) -> Judgement:
    dates = ""
    if isinstance(record, DateJudgement):
        due = record.date_as_printed or (long_date(record.due) if record.due else "")
        dates = " ".join(part for part in (f"The date: {due}." if due else "",
                                           f"Done: {long_date(record.done)}." if record.done else "") if part)
    return Judgement(words[record.status], record.why, long_date(record.looked_on),
                     tuple((place.name, place.url) for place in record.looked_in), dates)
