// Runs before the first paint, so that a remembered theme does not flash. It imports nothing; all else
// waits until the page is read.

(() => {
  try {
    const theme = localStorage.getItem("iamlab:theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is switched off: the system's preference decides.
  }
})();
