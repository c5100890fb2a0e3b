// The dyads page.
