"""``python -m bot``: the same as the command ``optout-bot``."""

from bot.cli import main

if __name__ == "__main__":
    main()
