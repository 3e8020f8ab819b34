"""What the label of a player says before anyone pays for the data."""


def length(seconds: float) -> str:
    """194.6 => "3 minutes"; under a minute in steps of ten seconds: "40 seconds"."""
    if seconds < 55:
        return f"{max(10, round(seconds / 10) * 10)} seconds"
    minutes = max(1, round(seconds / 60))
    return f"{minutes} minute{'' if minutes == 1 else 's'}"


def size(count: int) -> str:
    """Bytes as megabytes with one digit: "0.7 MB"."""
    return f"{max(0.1, count / 1_000_000):.1f} MB"


def listen_label(seconds: float, count: int) -> str:
    """"Listen to this page, 3 minutes, 0.7 MB"."""
    return f"Listen to this page, {length(seconds)}, {size(count)}"
