"""Makes every page heard, sentence by sentence. Knows no MkDocs.

The stages, each in its own module:

    cut        the HTML of a page → sentences, and the same HTML with each sentence marked
    say/       a sentence as written → words as spoken (numbers, phones, dates, names)
    engines/   spoken words → phonemes → sound
    cache      one sound per sentence, kept by everything that could change it
    work       the sentences that are missing, spoken on all cores (or on a Dask cluster)
    assemble   the sentences of a page → one MP3, and when each begins and ends
    recordings a person's own reading, used instead of the computer's
    policy     which voice a page gets
    pipeline   all of these in order: pages in, files and facts for the player out
"""
