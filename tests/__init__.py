"""Tests, importable as a package so that they can share `tests.standins` and the driver."""
