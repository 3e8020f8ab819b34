"""The tables about rights: the rights, what is linked to them, who must act, and who can help."""

from collections.abc import Iterator

from build_hooks.models.charter import Charter
from build_hooks.open_data.table import FROM_SOURCE, SOURCE, Resource, Row, day, text, whole, yes_no

LINKED = (("recommendation", "recommendations"), ("action", "actions"), ("value", "values"), ("principle", "principles"))


def _rights(charter: Charter) -> Iterator[Row]:
    for right in charter.rights:
        yield (right.id, right.short_name, right.summary, right.status, right.standing.text, right.order, right.right,
               right.checked_on, right.check_again_on)


def _links(charter: Charter) -> Iterator[Row]:
    for right in charter.rights:
        for kind, field in LINKED:
            for target in getattr(right.links, field):
                yield right.id, kind, str(target)
        for plan in charter.plans:
            for _, action in plan.actions:
                if right.id in action.rights:
                    yield right.id, "plan_action", f"{plan.id}/{action.number}"


def _duties(charter: Charter) -> Iterator[Row]:
    for right in charter.rights:
        for number, duty in enumerate(right.duties, 1):
            yield right.id, number, duty.group, duty.must, duty.source, duty.section


def _services(charter: Charter) -> Iterator[Row]:
    for service in charter.services:
        yield (service.id, service.name, service.phone, service.url, service.for_whom, service.hours,
               service.checked_on, service.check_again_on, yes_no(service.is_crisis), yes_no(service.confirmed_with_owner))


RIGHT_TABLES = (
    Resource("rights", "Rights", "The draft rights.", (
        text("id", "Its name in addresses"), text("title", "Short name"), text("summary", "In our words"),
        text("status", "draft", "draft"), text("standing", "How far it is law"), whole("order", "Its place on the site"),
        text("right", "The right in one sentence"), day("checked_on", "Last checked"),
        day("check_again_on", "Check again by")), ("id",), _rights),
    Resource("links", "Links", "What was promised for each right.", (
        text("right_id", "Id of the right"),
        text("kind", "recommendation, action, value, principle or plan_action", *(kind for kind, _ in LINKED), "plan_action"),
        text("target", "Number or id of the thing linked. For a plan_action: plan/number")),
        ("right_id", "kind", "target"), _links, (("right_id", "rights", "id"),)),
    Resource("duties", "Duties", "Who must act to make each right happen.", (
        text("right_id", "Id of the right"), whole("number", "Place under the right"), text("group", "Id of the body"),
        text("must", "What it must do, in our words"), SOURCE, text("section", "Section of the source")),
        ("right_id", "number"), _duties, (("right_id", "rights", "id"), ("group", "groups", "id"), FROM_SOURCE)),
)

SERVICES = Resource("services", "Services", "Who to talk to.", (
    text("id", "Its name in addresses"), text("name", "Name"), text("phone", "As dialled in the UK"),
    text("url", "Web address"), text("for_whom", "Who it is for"), text("hours", "When it answers"),
    day("checked_on", "Last checked"), day("check_again_on", "Check again by"),
    text("crisis", "yes where people call in a crisis", "yes", "no"),
    text("confirmed_with_owner", "yes where the service itself has agreed to the entry", "yes", "no")), ("id",), _services)
