"""Speed and weight beside stock Material for MkDocs: `make bench`. Not a test: it judges nothing."""
