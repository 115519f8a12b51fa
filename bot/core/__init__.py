"""The pure core: what a person did goes in, what to keep and what to say comes out.

No platform, clock, database, randomness, logging or language lives below this package.
"""
