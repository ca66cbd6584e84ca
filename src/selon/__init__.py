"""selon reads news reports and shows, for every claim, who says it, through whom and in which words."""
