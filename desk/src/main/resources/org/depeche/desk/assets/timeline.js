// The timeline page.
