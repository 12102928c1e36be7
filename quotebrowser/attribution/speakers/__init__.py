"""Resolves the source mentions of one article to the people, groups, bodies and documents behind them."""

from __future__ import annotations

from .resolving import resolve_speakers

__all__ = ["resolve_speakers"]
