"""Comments in Markdown: found, read, and made into spaces so that places stay the same."""

import re
from typing import NamedTuple

_START = re.compile(r"`+|<!--|^ {0,3}(?:~~~+|```+)", re.MULTILINE)
_REACH = 1_000


class Comment(NamedTuple):
    """What a comment says, and where its words begin and the comment ends."""

    text: str
    line: int
    column: int
    end_line: int


def take_comments(text: str) -> tuple[str, list[Comment]]:
    """The text with spaces where comments stood, and the comments. Comments inside code are code."""
    comments: list[Comment] = []
    out: list[str] = []
    position = line = line_start = counted = 0
    last = text.rfind("-->")
    while match := _START.search(text, position):
        is_comment = match[0] == "<!--"
        end = _end_of(text, match, last)
        if not is_comment or end < 0:
            stop = match.end() if end < 0 else end
            out.append(text[position:stop])
            position = stop
            continue
        line += text.count("\n", counted, match.start())
        line_start = text.rfind("\n", counted, match.start()) + 1 or line_start
        counted = match.start()
        whole = text[match.start() : end]
        column = match.start() - line_start + 1
        comments.append(Comment(whole[4:-3], line + 1, column + 4, line + 1 + whole.count("\n")))
        out.append(text[position : match.start()] + re.sub(r"[^\n]", " ", whole))
        position = end
    return "".join(out) + text[position:], comments


def _end_of(text: str, match: re.Match, last: int) -> int:
    """Where code or a comment ends; -1 when it does not."""
    mark = match[0].lstrip()
    if mark.startswith("<!--"):
        return text.find("-->", match.end()) + 3 if last >= match.end() else -1
    is_line = match.start() == 0 or text[match.start() - 1] == "\n"
    if is_line and len(mark) >= 3 and (mark[0] == "~" or "`" not in text[match.end() : match.end() + 200].split("\n")[0]):
        close = re.compile(rf"^ {{0,3}}{re.escape(mark)}{mark[0]}*[ \t]*$", re.MULTILINE).search(text, match.end())
        return close.end() if close else len(text)
    close = text.find(mark, match.end(), match.end() + _REACH)
    return close + len(mark) if close >= 0 else -1
