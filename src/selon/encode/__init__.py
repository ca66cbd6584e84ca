"""A tuned encoder of words: what the careful mode asks beside the grammar. It needs the extra `careful`."""
