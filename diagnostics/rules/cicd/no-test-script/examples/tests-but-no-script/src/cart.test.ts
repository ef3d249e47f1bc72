import { expect, it } from "vitest";
import { total } from "./cart";

it("adds", () => expect(total([1, 2])).toBe(3));
