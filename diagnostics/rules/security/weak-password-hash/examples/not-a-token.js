import { createHash } from "node:crypto";

export const etag = (body) => createHash("sha256").update(body).digest("hex");
export const keep = (token) => createHash("sha256").update(token).digest("hex");
