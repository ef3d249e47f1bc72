import { db } from "#db";
