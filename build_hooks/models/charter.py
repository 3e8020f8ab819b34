"""Everything that was read, checked for shape and ready for checks and views."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from build_hooks.models.accessibility import Accessibility
from build_hooks.models.action import Action, Actions
from build_hooks.models.agreement import Agreement
from build_hooks.models.dataset import Dataset
from build_hooks.models.easy_page import EasyPage, EasyPages
from build_hooks.models.emergency import Emergency
from build_hooks.models.evidence import Evidence
from build_hooks.models.feedback import Feedback
from build_hooks.models.group import Group, Groups
from build_hooks.models.help import HelpGuide
from build_hooks.models.language import Language
from build_hooks.models.ladder import Ladder
from build_hooks.models.lexicon import Lexicon
from build_hooks.models.letter import Letter, Letters
from build_hooks.models.override import Overrides
from build_hooks.models.page import DocPage
from build_hooks.models.permalink import Permalinks
from build_hooks.models.picture import Picture, Pictures
from build_hooks.models.plan import Plan, PlanAction
from build_hooks.models.question import Questions
from build_hooks.models.recommendation import Recommendation, Recommendations
from build_hooks.models.remit import Remit
from build_hooks.models.right import Right
from build_hooks.models.search import Search
from build_hooks.models.service import Service
from build_hooks.models.sheet import Sheets
from build_hooks.models.situation import Situation, SituationGroups
from build_hooks.models.source import Source, Sources
from build_hooks.models.staff import RightForStaff, StaffGuide
from build_hooks.models.stigma import Stigma
from build_hooks.models.story import Story, Withdrawals
from build_hooks.models.term import Glossary
from build_hooks.models.timeline import Timeline
from build_hooks.models.value import CoreValue, Values

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")


@dataclass(frozen=True)
class Charter:
    """The content as views see it: plain records, in the order readers meet them."""

    rights: tuple[Right, ...]
    services: tuple[Service, ...]
    agreement: Agreement
    recommendations: Recommendations
    actions: Actions
    values: Values
    questions: Questions
    groups: Groups
    sources: Sources
    glossary: Glossary
    pictures: Pictures
    plans: tuple[Plan, ...]
    remit: Remit
    stigma: Stigma
    timeline: Timeline
    evidence: Evidence
    pages: dict[str, "Page"]
    permalinks: Permalinks | None = None
    overrides: Overrides | None = None
    dataset: Dataset | None = None
    language: Language | None = None
    lexicon: Lexicon | None = None
    search: Search | None = None
    accessibility: Accessibility | None = None
    situations: tuple[Situation, ...] = ()
    situation_groups: SituationGroups | None = None
    ladder: Ladder | None = None
    letters: Letters | None = None
    emergency: Emergency | None = None
    help: HelpGuide | None = None
    staff: StaffGuide | None = None
    sheets: Sheets | None = None
    easy_pages: EasyPages | None = None
    feedback: Feedback | None = None
    stories: tuple[Story, ...] = ()
    withdrawals: Withdrawals | None = None

    @cached_property
    def source_of(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources.sources}

    @cached_property
    def group_of(self) -> dict[str, Group]:
        return {group.id: group for group in self.groups.groups}

    @cached_property
    def service_of(self) -> dict[str, Service]:
        return {service.id: service for service in self.services}

    @cached_property
    def value_of(self) -> dict[str, CoreValue]:
        return {value.id: value for value in self.values.values}

    @cached_property
    def action_of(self) -> dict[int, Action]:
        return {action.number: action for action in self.actions.actions}

    @cached_property
    def recommendation_of(self) -> dict[int, Recommendation]:
        return {item.number: item for item in self.recommendations.recommendations}

    @cached_property
    def plan_of(self) -> dict[str, Plan]:
        return {plan.id: plan for plan in self.plans}

    @cached_property
    def picture_of(self) -> dict[str, Picture]:
        return {picture.concept: picture for picture in self.pictures.pictures}

    @cached_property
    def right_of(self) -> dict[str, Right]:
        return {right.id: right for right in self.rights}

    @cached_property
    def letter_of(self) -> dict[str, Letter]:
        return {letter.id: letter for letter in self.letters.letters} if self.letters else {}

    @cached_property
    def for_staff(self) -> dict[str, RightForStaff]:
        """The checklist of each right that has one."""
        return {item.right: item for item in self.staff.rights} if self.staff else {}

    @cached_property
    def easy_page_at(self) -> dict[str, EasyPage]:
        """Address of a plain page => the Easy Read page that stands beside it."""
        return {page.link: page for page in self.easy_pages.pages} if self.easy_pages else {}

    @cached_property
    def plan_actions_by_right(self) -> dict[str, tuple[tuple[Plan, PlanAction], ...]]:
        """Id of a right => each action of a plan that would help to make it real, with its plan."""
        return _by((right, (plan, action)) for plan in self.plans for _, action in plan.actions for right in action.rights)

    @cached_property
    def plan_actions_by_group(self) -> dict[str, tuple[tuple[Plan, PlanAction], ...]]:
        """Id of a group => each action of a plan that it leads, with its plan."""
        return _by((lead.group, (plan, action)) for plan in self.plans for _, action in plan.actions for lead in action.leads)

    @cached_property
    def right_names(self) -> dict[str, str]:
        """Id => name of each right, in order. Whatever shows no more of a right asks this."""
        return {right.id: right.short_name for right in self.rights}

    @cached_property
    def rights_by_link(self) -> dict[tuple[str, int | str], tuple[str, ...]]:
        """(kind, number or id) of what a right names (actions, recommendations, values, principles) => ids of those rights."""
        return _by(((kind, target), right.id) for right in self.rights for kind in type(right.links).model_fields
                   for target in getattr(right.links, kind))


def _by(pairs: Iterable[tuple[Key, Found]]) -> dict[Key, tuple[Found, ...]]:
    """Key => what goes with it, in order. What stands twice in a row counts once."""
    found: dict[Key, list[Found]] = {}
    for key, value in pairs:
        values = found.setdefault(key, [])
        if not values or values[-1] is not value and values[-1] != value:
            values.append(value)
    return {key: tuple(values) for key, values in found.items()}


@dataclass(frozen=True)
class Page:
    """A hand-written page: where it stands in docs/, its facts and its words."""

    uri: str
    facts: DocPage
    body: str
