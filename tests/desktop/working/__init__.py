"""Tests of long work as people see it."""
