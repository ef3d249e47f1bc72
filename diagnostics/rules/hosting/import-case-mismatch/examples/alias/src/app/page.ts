import { db } from "@/lib/Db";
// <- hosting/import-case-mismatch
export const run = () => db;
