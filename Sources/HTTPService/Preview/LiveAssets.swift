/// The script and the style sheet that a preview adds to pages.
enum LiveAssets {
    /// All texts go into the page as text, never as HTML.
    ///
    /// A hidden page does not listen: browsers open six connections to a server, and more pages than
    /// that may be open. When it is seen again it hears the last event.
    static let script = """
        "use strict";
        (() => {
          const own = document.currentScript.dataset.version;
          const folder = new URL(".", document.currentScript.src).href;
          let source = null;
          let overlay = null;

          function element(name, className, text) {
            const made = document.createElement(name);
            made.className = `iamlab-preview-${className}`;
            if (text !== undefined) made.textContent = text;
            return made;
          }

          function entry(mistake) {
            const item = element("li", "mistake");
            let place = mistake.file;
            if (mistake.line) place += `:${mistake.line}:${mistake.column}`;
            item.append(element("p", "place", place), element("p", "message", mistake.message));
            if (mistake.excerpt) item.append(element("pre", "excerpt", mistake.excerpt));
            for (const line of mistake.help || []) {
              item.append(element("p", "help", `Help: ${line}`));
            }
            return item;
          }

          function hide() {
            if (overlay) overlay.remove();
            overlay = null;
          }

          function show(mistakes) {
            hide();
            if (!document.querySelector("link[data-iamlab-preview]")) {
              const sheet = document.createElement("link");
              sheet.rel = "stylesheet";
              sheet.href = folder + "live.css";
              sheet.dataset.iamlabPreview = "";
              document.head.append(sheet);
            }
            overlay = element("section", "overlay");
            overlay.setAttribute("role", "alert");
            overlay.lang = "en";
            // The server sends no more than so many.
            const more = mistakes.length === \(PreviewServer.mostMistakes) ? " or more" : "";
            const count =
              mistakes.length === 1 ? "1 mistake" : `${mistakes.length} mistakes${more}`;
            const button = element("button", "hide", "Hide");
            button.type = "button";
            button.addEventListener("click", hide);
            const list = element("ol", "list");
            list.append(...mistakes.map(entry));
            overlay.append(
              element("h2", "title", `${count} to mend; until then the site stays as it was`), button, list);
            document.body.append(overlay);
          }

          function listen() {
            if (source || document.hidden) return;
            source = new EventSource(folder + "events");
            source.addEventListener("built", (event) => {
              if (event.data === own) hide();
              else location.reload();
            });
            source.addEventListener("mistakes", (event) => show(JSON.parse(event.data)));
          }

          function rest() {
            if (source) source.close();
            source = null;
          }

          document.addEventListener("visibilitychange", () => {
            if (document.hidden) rest();
            else listen();
          });
          addEventListener("pagehide", rest);
          addEventListener("pageshow", listen);
          listen();
        })();

        """

    static let style = """
        .iamlab-preview-overlay {
          all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; display: block;
          box-sizing: border-box; max-height: 70vh; overflow: auto; padding: 1rem 1.5rem;
          background: #1d1b19; color: #f6f1ea; border-top: 4px solid #ff8a70;
          font: 16px/1.5 system-ui, sans-serif;
        }
        .iamlab-preview-title { margin: 0 6rem 0.5rem 0; font: 600 1.1rem/1.4 system-ui, sans-serif;
          color: #ffb3a3; }
        .iamlab-preview-hide { position: absolute; top: 1rem; right: 1.5rem; padding: 0.25rem 0.75rem;
          font: inherit; color: inherit; background: #3a3632; border: 1px solid #8c847a;
          border-radius: 4px; cursor: pointer; }
        .iamlab-preview-hide:focus-visible { outline: 3px solid #ffd479; outline-offset: 2px; }
        .iamlab-preview-list { margin: 0; padding: 0; list-style: none; }
        .iamlab-preview-mistake { margin: 0 0 1rem; padding: 0; }
        .iamlab-preview-mistake p { margin: 0.25rem 0; color: inherit; }
        .iamlab-preview-mistake .iamlab-preview-place { font: 0.95rem/1.4 ui-monospace, monospace;
          color: #ffd479; }
        .iamlab-preview-excerpt { margin: 0.5rem 0; padding: 0.5rem 0.75rem; overflow: auto;
          font: 0.9rem/1.4 ui-monospace, monospace; white-space: pre; color: inherit;
          background: #2a2724; border: 0; border-radius: 4px; }
        @media print { .iamlab-preview-overlay { display: none; } }

        """
}
