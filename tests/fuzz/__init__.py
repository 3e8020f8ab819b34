"""Broken input by the thousand: whatever an editor, a bad disk or an attacker saves, the portal tells of it and goes on.

Each test runs so many cases as `cases.py` lists for it; together they are more than 10,000. A case is the real content (charter/,
docs/, drawings) or something small made for it (sounds, photos), broken by Hypothesis: bytes flipped, lines moved, values swapped
for odd ones. `guard.py` holds each case to the same four promises:

- no exception but those that a module documents;
- no case takes ten seconds;
- nothing is written outside the site's folder and the cache, no program is started, and the network is left alone;
- each fault has a place and a way out.

The same cases run every time. For other ones, and more of them: CHARTER_FUZZ=10 pytest tests/fuzz (ten times as many, by chance).
"""
