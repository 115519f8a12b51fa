"""What Alembic asks for: it is handed an open connection and reads no settings of its own."""

from typing import Any

from alembic import context
from alembic.runtime.migration import MigrationContext

from bot.store.schema import metadata


def check_references(ctx: MigrationContext, *_: Any, **__: Any) -> None:
    """Refuse a migration that would leave a row without the row it hangs on."""
    connection = ctx.connection
    if connection is not None:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"rows of {sorted({row[0] for row in broken})} lost their parents")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transaction_per_migration=True,
    on_version_apply=check_references,
)
with context.begin_transaction():
    context.run_migrations()
