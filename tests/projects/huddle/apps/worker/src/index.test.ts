import { expect, test } from "vitest";

test("a day has hours", () => {
  expect(86_400_000 / 3_600_000).toBe(24);
});
