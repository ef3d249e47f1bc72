import { expect } from "vitest";
expect(1);
