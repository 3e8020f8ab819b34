"""Booklets, leaflets, posters and other files to print, hand over or keep, made from the charter.

    content.py …  records → one format-neutral Booklet     (easy, plain, whole, leaflet)
    engine.py     Booklet → PDF or PNG, by Typst            (templates in typst/)
    docx, epub, plain_text, share                           Booklet → other formats
    work.py       what must be made, cached by content      (cache.py, two at a time, in threads)
    files.py      all of it: the files, and what pages say about them
"""
