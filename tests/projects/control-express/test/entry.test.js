import assert from "node:assert";
import test from "node:test";

test("an entry is a text", () => {
  assert.equal(typeof "hello", "string");
});
