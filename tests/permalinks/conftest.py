"""Commands are run here as in tests/commands/."""

from tests.commands.conftest import run

__all__ = ["run"]
