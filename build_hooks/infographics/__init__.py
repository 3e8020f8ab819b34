"""Pictures drawn from the data, for a slide or a post: a Chart in, an SVG and a PNG out."""
