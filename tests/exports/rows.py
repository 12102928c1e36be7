"""Any row of a quote sheet, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from quotebrowser.catalogue.rows import QuoteRow
from quotebrowser.records import QuoteKind, ReviewStatus, Speaker, SpeakerKind

texts = st.text(max_size=20) | st.text(alphabet="=+-@\t\r\n'\",; “”aé", max_size=8)

rows = st.builds(
    QuoteRow,
    id=st.integers(1, 2**62),
    article_id=st.integers(1, 9),
    person_id=st.none() | st.integers(1, 9),
    speaker=st.none() | st.builds(Speaker, texts, st.sampled_from(SpeakerKind)),
    corrected=st.booleans(),
    as_printed=texts,
    text=texts,
    kind=st.sampled_from(QuoteKind),
    cue=texts,
    article=texts,
    outlet=texts,
    author=texts,
    date=texts,
    url=texts,
    paragraph=st.integers(1, 999),
    start=st.integers(0, 10**6),
    end=st.integers(1, 10**6),
    confidence=st.floats(0, 1),
    reason=texts,
    status=st.sampled_from(ReviewStatus),
    tags=st.lists(texts, max_size=3).map(tuple),
    note=texts,
)
