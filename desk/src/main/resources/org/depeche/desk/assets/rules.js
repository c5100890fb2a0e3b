// The rules page.
