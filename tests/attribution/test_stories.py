"""The invented articles are what they are said to be; how well the engine reads them is `make evaluate`'s to say."""

from __future__ import annotations

import pytest

from tests.attribution.behaviours import THEMES
from tests.attribution.stories import PARTS


@pytest.mark.parametrize("part", PARTS)
def test_every_story_is_a_whole_article_with_much_to_find(part: str) -> None:
    for story in PARTS[part]:
        assert len(story.article.text.split()) > 200, story.id
        assert len(story.expected) >= 10, story.id


def test_no_story_stands_twice_and_none_is_a_behaviour_case() -> None:
    ids = [story.id for stories in PARTS.values() for story in stories]
    assert len(ids) == len(set(ids)) == 30
    assert not set(ids) & {case.id for cases in THEMES.values() for case in cases}
