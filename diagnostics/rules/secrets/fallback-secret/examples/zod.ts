import { z } from "zod";

export const env = z.object({ AUTH_SECRET: z.string().default("dev-secret") }).parse(process.env);
//                                                             ^^^^^^^^^^ secrets/fallback-secret
