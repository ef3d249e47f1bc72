import { db } from "@/lib/db";
export const run = () => db;
