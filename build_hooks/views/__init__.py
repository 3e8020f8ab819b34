"""Charter to pages: the finished data of each kind of page.

Views look things up, sort and work out dates, so that templates only print.
"""
