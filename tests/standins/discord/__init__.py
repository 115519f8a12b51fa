"""A Discord to test against: in memory (`world`) and on a port of this machine (`loopback`)."""
