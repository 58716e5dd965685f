// Runs before the first paint, as a plain script in the head, so that a remembered theme does not
// flash. Everything else waits in modules.

(() => {
  try {
    const theme = localStorage.getItem("iamlab:theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage is switched off: the system's preference decides.
  }
})();
