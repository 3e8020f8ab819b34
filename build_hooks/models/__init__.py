"""What the charter holds: one frozen pydantic model for each kind of content.

Models hold values that were read elsewhere. They never read a file and never look
at another record: what must agree between records is for checks/.
"""
