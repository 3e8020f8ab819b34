"""The Charter portal: turns charter/ (YAML) and docs/ (Markdown) into one static site."""
