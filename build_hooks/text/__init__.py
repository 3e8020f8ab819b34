"""Pure text tools: words in, words out. They know nothing of files, rights or pages."""
