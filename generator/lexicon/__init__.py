"""Lists of words with their meaning for news: each module says where its list comes from."""
