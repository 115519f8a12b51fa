"""The schema's history, forward only. Alembic runs it; ``migrating`` says when."""
