"""Recoupe cross-checks the reporting on one event: who claims what, how surely, on how many independent origins."""

__version__ = "0.1.0"
