"""Words as written → words as spoken. One idea a module; `normalise` puts them in order."""
