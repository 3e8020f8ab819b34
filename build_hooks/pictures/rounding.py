"""Paths on a grid of tenths: small enough that nobody sees it, and errors never add up.

A relative command is measured from where the pen really stands after rounding, not from where it should stand.
"""

from build_hooks.pictures.path_data import Step

_ACROSS, _DOWN = "Hh", "Vv"
_ARC = "Aa"


def to_tenths(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The same path with every point on the nearest tenth. Radii and flags of arcs stay as they are."""
    pen = _Pen()
    return tuple(Step(step.command, pen.draw(step)) for step in steps)


class _Pen:
    """Where a path is, exactly and as written."""

    def __init__(self) -> None:
        self._exact = self._written = self._start = self._start_written = (0.0, 0.0)

    def draw(self, step: Step) -> tuple[float, ...]:
        """The rounded numbers of the next command."""
        if step.command in "Zz":
            self._exact, self._written = self._start, self._start_written
            return ()
        kept = step.numbers[:5] if step.command in _ARC else ()
        numbers = step.numbers[len(kept) :]
        if step.command in _ACROSS + _DOWN:
            axis = 0 if step.command in _ACROSS else 1
            return self._line(step.command, numbers[0], axis)
        relative = step.command.islower()
        points = zip(numbers[::2], numbers[1::2], strict=True)
        (across, down), (x, y) = (self._exact, self._written) if relative else ((0.0, 0.0), (0.0, 0.0))
        exact = [(a + across, b + down) for a, b in points]
        given = [(round(a - x, 1), round(b - y, 1)) for a, b in exact]
        self._exact = exact[-1]
        self._written = given[-1][0] + x, given[-1][1] + y
        if step.command in "Mm":
            self._start, self._start_written = self._exact, self._written
        return (*kept, *(number for point in given for number in point))

    def _line(self, command: str, number: float, axis: int) -> tuple[float, ...]:
        relative = command.islower()
        exact = number + (self._exact[axis] if relative else 0)
        base = self._written[axis] if relative else 0.0
        given = round(exact - base, 1)
        self._exact = _with(self._exact, axis, exact)
        self._written = _with(self._written, axis, base + given)
        return (given,)


def _with(point: tuple[float, float], axis: int, value: float) -> tuple[float, float]:
    return (value, point[1]) if axis == 0 else (point[0], value)
