"use client";

import { pay } from "@/lib/pay";

export const Buy = () => <button onClick={() => pay()}>Buy</button>;
