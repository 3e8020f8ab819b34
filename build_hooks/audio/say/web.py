"""Web and e-mail addresses, which nobody can follow by ear."""

from build_hooks.audio.say.rule import rule

_END = r"(?<![.,;:!?)])"

RULES = (
    rule(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+", "the email address on this page"),
    rule(r"(?:https?://|www\.)[^\s<>\"“”]+" + _END, "the web address on this page", any_case=True),
    rule(r"(?<![\w.])(?:[\w-]{1,63}\.){1,4}(?:uk|com|org|scot|net|gov)\b(?:/[^\s<>\"“”]*)?" + _END,
         "the web address on this page", any_case=True),
)
