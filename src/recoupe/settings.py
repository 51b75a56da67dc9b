"""Every chosen number, with its unit, its reason and how it was measured."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Ingest:
    """Limits on what is read from outside."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a claim is read from a sentence."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How quantities and times are read and compared."""

    about_share: float = 0.05
    """Half-width of "about" when two figures are compared, as a share of the value. Rounded press figures ("environ
    12 000") differ from the exact ones by less than a twentieth; not yet swept."""


@dataclass(frozen=True, slots=True)
class Linking:
    """When two claims are taken to say the same thing."""


@dataclass(frozen=True, slots=True)
class Corroboration:
    """How origins are counted and findings graded."""


@dataclass(frozen=True, slots=True)
class Report:
    """How much is shown, and how."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All sections; the defaults are what the published figures were measured with."""

    ingest: Ingest = field(default_factory=Ingest)
    reading: Reading = field(default_factory=Reading)
    figures: Figures = field(default_factory=Figures)
    linking: Linking = field(default_factory=Linking)
    corroboration: Corroboration = field(default_factory=Corroboration)
    report: Report = field(default_factory=Report)


DEFAULT = Settings()
"""The settings every surface uses unless told otherwise."""
