"""Stand-ins for the platforms on this computer: what the bot's process talks to in tests.

This folder is a package on purpose: were it a plain folder on the path, its `telegram` and
`discord` would hide the libraries of the same names.
"""
