"""Tests of the facets on the left."""
