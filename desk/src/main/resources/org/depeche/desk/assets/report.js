// The report page.
