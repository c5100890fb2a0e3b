// The table page.
