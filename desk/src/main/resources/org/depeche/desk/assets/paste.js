// The paste page.
