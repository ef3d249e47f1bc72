// run.mjs LASTMILE_TESTS: plays every session of tests/sessions and checks each message that the server sends against
// the protocol's own types, and against what types cannot say. Then the checks themselves: broken messages must fail.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { broken } from "./broken.mjs";
import { Conversation } from "./conversation.mjs";
import { validator } from "./schema.mjs";

const folder = mkdtempSync(join(tmpdir(), "lastmile-protocol-"));
const file = join(folder, "said");
const played = spawnSync(process.argv[2], ["-tc=sessions"], { encoding: "utf8", env: { ...process.env, LASTMILE_SAID: file } });
const lines = played.status === 0 ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
rmSync(folder, { recursive: true });

const validate = validator();
const failures = played.status === 0 ? [] : [played.stdout];
let messages = 0;
let conversation = new Conversation(validate);
let name = "";

function end() {
  for (const fault of conversation.end()) failures.push(`${name}: ${fault}`);
}

for (const line of lines) {
  const { session, from, message } = JSON.parse(line);
  if (session) {
    end();
    name = session;
    conversation = new Conversation(validate);
  } else {
    conversation.take(from, message);
    messages += from === "server";
  }
}
end();
if (messages < 100) failures.push(`only ${messages} messages were sent`);
failures.push(...broken(validate));

for (const failure of failures) console.log(failure);
console.log(`${messages} messages of the server, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
