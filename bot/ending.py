"""How a command ends: the exit codes, and the one error that carries a code and a line."""

from enum import IntEnum

from bot.core.errors import OptoutError


class ExitCode(IntEnum):
    """What the process tells whoever started it."""

    FINE = 0
    FAULTS_FOUND = 1
    WRONG_USE = 2
    NO_START = 3
    STOPPED_BY_FAULT = 4


class EndError(OptoutError):
    """The command ends here; the message is for the operator, the code for whoever started it."""

    def __init__(self, code: ExitCode, line: str) -> None:
        super().__init__(line)
        self.code = code
