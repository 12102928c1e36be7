"""How texts, spans and zones are written into cells, and read back."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING

from quotebrowser.records import Span, Zone, ZoneKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def storable(text: str) -> str:
    """`text` as SQLite can hold it: half a surrogate pair, which is no character, becomes U+FFFD; lengths stay."""
    return _LONE_SURROGATE.sub("�", text)


def fingerprint(text: str) -> str:
    """What makes an article the same article: the SHA-256 of its canonical text."""
    return hashlib.sha256(storable(text).encode()).hexdigest()


def spans_to_json(spans: Iterable[Span]) -> str:
    """Spans as `[[start, end], ...]`."""
    return f"[{', '.join(f'[{span.start}, {span.end}]' for span in spans)}]"


def spans_from_json(cell: str) -> tuple[Span, ...]:
    """What `spans_to_json` wrote."""
    return spans_lists_from_json(cell)[0]


def spans_lists_from_json(*cells: str) -> tuple[tuple[Span, ...], ...]:
    """The same of several cells at once, which is quicker."""
    return tuple(tuple(Span(*ends) for ends in spans) for spans in json.loads(f"[{','.join(cells)}]"))


def zones_to_json(zones: Iterable[Zone]) -> str:
    """Zones as objects with kind, start, end and the page's number or null."""
    return json.dumps(
        [
            {"kind": zone.kind.value, "start": zone.span.start, "end": zone.span.end, "number": zone.number}
            for zone in zones
        ]
    )


def zones_from_json(cell: str) -> tuple[Zone, ...]:
    """What `zones_to_json` wrote."""
    return tuple(
        Zone(ZoneKind(zone["kind"]), Span(zone["start"], zone["end"]), zone["number"]) for zone in json.loads(cell)
    )


def ids_to_json(ids: Iterable[int]) -> str:
    """Ids as one parameter, for `json_each`."""
    return json.dumps([int(number) for number in ids])


def texts_to_json(texts: Iterable[str]) -> str:
    """Texts as one parameter, for `json_each`."""
    return json.dumps([storable(text) for text in texts])
