// emacs.mjs LASTMILE: Emacs in batch with eglot, and with lsp-mode, with the settings of docs/editors.md; what happens in it
// is in emacs*.el.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyOfApp, temporaryFolder } from "./editor.mjs";
import { run, settingsOf, write } from "./settings.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const lastmile = process.argv[2];

// Not with -Q: the packages of Debian and Ubuntu are made known by a file of the site, which that leaves out.
for (const client of ["eglot", "lsp-mode"]) {
  const home = temporaryFolder();
  const settings = write(settingsOf(`editors/emacs/lastmile-${client}.el`), home, "settings.el");
  const scripts = [settings, join(here, "emacs.el"), join(here, `emacs-${client}.el`)];
  const code = await run(lastmile, home, "emacs", ["--batch", ...scripts.flatMap((file) => ["-l", file])], { folder: copyOfApp("market-api", lastmile) });
  if (code !== 0) process.exit(code);
}
