import { createHash } from "node:crypto";

export function keep(password) {
  return createHash("sha256").update(password).digest("hex");
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/weak-password-hash
}
