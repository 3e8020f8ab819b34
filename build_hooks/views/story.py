"""Stories that people let us show. Only what a consent covers reaches a page."""

from collections.abc import Iterator
from typing import NamedTuple

from build_hooks.models.story import Recording, Story
from build_hooks.views.easy import easy_page
from build_hooks.views.lookup import Lookup, formats
from build_hooks.views.parts import Card, Link, PageView, Picture

STORIES = Link("Stories", "/stories/")
NEUTRAL = "A story"


class StoryView(NamedTuple):
    is_quote: bool
    picture: Picture
    words: tuple[str, ...]
    pictures: tuple[Recording, ...]
    sounds: tuple[Recording, ...]
    what_was_changed: tuple[str, ...]
    rights: tuple[Link, ...]


def make_pages(look: Lookup) -> Iterator[PageView]:
    """“/stories/<id>/” and its Easy Read page, where the person agreed to them."""
    for story in look.charter.stories:
        address = f"/stories/{story.id}/"
        has_easy = bool(story.easy_read) and "easy-read" in story.channels
        if "page" in story.channels:
            yield PageView(
                address, "story", story.title, "Someone told us this, and agreed that we show it.", _view(look, story),
                crumbs=(STORIES,), formats=formats(plain=address, easy=f"{address}easy-read/" if has_easy else None, current="plain"),
                dates=look.dates(story), sensitive=True, explain_words=False, is_found="search" in story.channels,
                neutral_title=NEUTRAL)
        if has_easy:
            yield easy_page(look, address, story.title, story.easy_read, story, crumbs=(STORIES,), sensitive=True,
                            neutral_title=NEUTRAL)


def story_cards(look: Lookup) -> tuple[Card, ...]:
    """A link to each story that has a page. The words themselves stand on that page only."""
    return tuple(Card(story.title, "", f"/stories/{story.id}/", look.picture(story.picture))
                 for story in look.charter.stories if "page" in story.channels)


def story_files(stories: tuple[Story, ...]) -> Iterator[str]:
    """The sounds and pictures that pages of stories use."""
    for story in stories:
        if "page" in story.channels:
            yield from (recording.file for recording in _shown(story))


def _shown(story: Story) -> Iterator[Recording]:
    """Sounds only where the person agreed that the story is heard."""
    return (r for r in story.recordings if r.form == "picture" or "listen" in story.channels)


def _view(look: Lookup, story: Story) -> StoryView:
    shown = tuple(_shown(story))
    return StoryView(
        story.form == "quote", look.picture(story.picture), story.words,
        tuple(r for r in shown if r.form == "picture"), tuple(r for r in shown if r.form == "audio"),
        tuple(changed.what for changed in story.what_was_changed),
        tuple(Link(look.charter.right_of[right].short_name, f"/rights/{right}/") for right in story.rights))
