import { expect, test } from "vitest";

test("an entry is a text", () => {
  expect("hello").toBeTypeOf("string");
});
