import { expect, test } from "vitest";
import { Room } from "./Room";

test("a room is there", () => {
  expect(Room).toBeDefined();
});
