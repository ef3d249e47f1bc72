// neovim.mjs LASTMILE: Neovim without a screen, with the settings of docs/editors.md; neovim.lua is what happens in it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyOfApp, temporaryFolder } from "./editor.mjs";
import { run, settingsOf, write } from "./settings.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const lastmile = process.argv[2];
const folder = copyOfApp("market-api", lastmile);
const home = temporaryFolder();

write(settingsOf("editors/neovim/lastmile.lua"), home, "config/nvim/plugin/lastmile.lua");
const args = ["--headless", "-i", "NONE", "-n", "server.js", "-c", `luafile ${join(here, "neovim.lua")}`];
process.exit(await run(lastmile, home, "nvim", args, { folder }));
