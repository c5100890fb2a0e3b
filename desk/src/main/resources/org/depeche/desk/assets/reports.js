// The reports page.
