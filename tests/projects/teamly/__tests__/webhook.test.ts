import { expect, it } from "vitest";

const STRIPE_TEST_KEY = "sk_test_" + "0".repeat(24);
const WEBHOOK_SECRET = "whsec_" + "0".repeat(24);

it("has keys for tests", () => {
  expect(STRIPE_TEST_KEY).not.toBe(WEBHOOK_SECRET);
});
