import { z } from "zod";

export const Login = z.object({ password: z.string().min(8, "At least 8 characters"), token: z.string().uuid() });
export interface Credentials { password: "plain" | "hashed"; apiKey: string }
