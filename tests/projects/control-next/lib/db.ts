import "server-only";
import { neon } from "@neondatabase/serverless";
import { env } from "./env";

export function sql(strings: TemplateStringsArray, ...values: unknown[]) {
  return neon(env().DATABASE_URL)(strings, ...values);
}
