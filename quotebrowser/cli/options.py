"""Options that several verbs share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Verb = TypeVar("Verb", bound="Callable[..., Any]")


def with_options(options: Sequence[Callable[[Verb], Verb]]) -> Callable[[Verb], Verb]:
    """Gives a verb these options; its help shows them in this order."""

    def given(verb: Verb) -> Verb:
        for option in reversed(options):
            verb = option(verb)
        return verb

    return given
