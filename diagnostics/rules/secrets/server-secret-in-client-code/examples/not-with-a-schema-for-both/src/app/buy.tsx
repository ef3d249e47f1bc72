"use client";

import { env } from "../env";

export const Buy = () => <button>{env.NEXT_PUBLIC_NAME}</button>;
