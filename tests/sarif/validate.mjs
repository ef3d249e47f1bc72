// validate.mjs FILE: is FILE valid SARIF 2.1.0? Exit code 0 yes, 1 no (and why), 2 usage, 77 the schema is not installed.
// The schema is the one that ships with Microsoft's SARIF tools, so nothing is fetched; `npm ci` in tests/npm installs it.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";

const home = new URL("../npm/", import.meta.url);
const schemaFile = new URL(`node_modules/@microsoft/sarif-multitool-${process.platform}/sarif-2.1.0.json`, home);
const most = 20;

function validator() {
  const require = createRequire(new URL("package.json", home));
  const Ajv = require("ajv/dist/2020").default;
  const ajv = new Ajv({ allErrors: true, strict: false });
  require("ajv-formats").default(ajv);
  const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
  schema.definitions.region.anyOf = ["startLine", "charOffset", "byteOffset"].map((key) => ({ required: [key] })); // errata 01
  return ajv.compile(schema);
}

function problems(file) {
  let log;
  try {
    log = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return [error.message];
  }
  const validate = validator();
  validate(log);
  return (validate.errors ?? []).map((e) => `${e.instancePath || "/"}: ${e.message} ${JSON.stringify(e.params)}`);
}

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  console.error("usage: node validate.mjs FILE");
  process.exit(2);
}
if (!existsSync(schemaFile)) {
  console.error("SKIPPED sarif: run `npm ci` in tests/npm first");
  process.exit(77);
}
const found = problems(file);
for (const problem of found.slice(0, most)) console.error(`${file}: ${problem}`);
if (found.length > most) console.error(`${file}: ${found.length - most} more problems`);
process.exit(found.length > 0 ? 1 : 0);
