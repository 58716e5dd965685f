// A reactor module has no main program: the page calls `_initialize`, then the exported functions.
