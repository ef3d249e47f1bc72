// JSON Schema of every message that the server may send, made from the official TypeScript types (messages.ts).
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(here, "../npm/package.json"));
const { createGenerator } = require("ts-json-schema-generator");
const Ajv = require("ajv");

function schema() {
  const path = join(here, "messages.ts");
  const made = createGenerator({ path, tsconfig: join(here, "tsconfig.json"), skipTypeCheck: true }).createSchema("*");
  // An integer that is not negative, and at most what the protocol allows.
  made.definitions.uinteger = { type: "integer", minimum: 0, maximum: 2 ** 31 - 1 };
  made.definitions.integer = { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
  return { ...made, $id: "messages" };
}

export function validator() {
  const ajv = new Ajv({ allowUnionTypes: true, strict: false, discriminator: false });
  ajv.addSchema(schema());
  const known = ajv.getSchema("messages").schema.definitions;
  const compiled = new Map();

  // What is wrong with `value` as the `kind` ("Notifications" …) of that method.
  function faults(kind, method, value) {
    const part = known[kind].properties[method];
    if (!part) return [`${method} is not in ${kind} of tests/protocol/messages.ts`];
    const key = `${kind}/properties/${method.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!compiled.has(key)) compiled.set(key, ajv.compile({ $ref: `messages#/definitions/${encodeURI(key)}` }));
    const check = compiled.get(key);
    return check(value) ? [] : [`${method}: ${ajv.errorsText(check.errors)}`];
  }

  return function check(message, answered) {
    const { jsonrpc, id, method, params, result, error, ...rest } = message;
    const wrong = Object.keys(rest).map((key) => `there is no "${key}" in messages`);
    if (jsonrpc !== "2.0") wrong.push(`"jsonrpc" is ${JSON.stringify(jsonrpc)}`);
    if (params === null) wrong.push(`${method}: parameters are left out, not null`);
    if (method !== undefined) return [...wrong, ...faults(id === undefined ? "Notifications" : "Requests", method, params ?? null)];
    if (("result" in message) === ("error" in message)) return [...wrong, "an answer has a result or an error"];
    if ("result" in message) return [...wrong, ...faults("Results", answered, result)];
    if (!Number.isInteger(error.code) || typeof error.message !== "string" || error.message === "") wrong.push("an error has a code and a message");
    return wrong;
  };
}
