"""Measurements: they print figures and hold floors; the suite does not run them."""
