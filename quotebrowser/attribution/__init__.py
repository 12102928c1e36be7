"""From an article's text to its quotes: marks, cues, sources, and the speakers of one article."""
