"""The same words again: which quotes of several articles say the same, whole, trimmed or with a word changed."""
