// What the compiler of TypeScript says about all twins at once, with the real types of tests/npm. Packages and files that are not
// there are unknown to it, and what they give is anything.
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ts = createRequire(new URL("../npm/package.json", import.meta.url))("typescript");

const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  esModuleInterop: true,
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  types: ["node"],
};
const globals = fileURLToPath(new URL("globals.d.ts", import.meta.url));
const notFound = [2307, 2792];

// file → its errors, as texts
export function typeErrors(files, npm) {
  const program = ts.createProgram([...files, globals], { ...options, typeRoots: [join(npm, "node_modules/@types")] });
  const errors = new Map(files.map((file) => [file, []]));
  for (const found of ts.getPreEmitDiagnostics(program)) {
    if (notFound.includes(found.code) || !errors.has(found.file?.fileName)) continue;
    errors.get(found.file.fileName).push(ts.flattenDiagnosticMessageText(found.messageText, " ").replace(/ Did you mean .*/, ""));
  }
  return errors;
}
