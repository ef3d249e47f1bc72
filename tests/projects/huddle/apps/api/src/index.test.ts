import { expect, test } from "vitest";
import { messages } from "./routes";

test("a message has a text", () => {
  expect(messages.body.required).toContain("text");
});
