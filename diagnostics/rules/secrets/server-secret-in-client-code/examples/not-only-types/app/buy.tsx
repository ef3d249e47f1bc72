"use client";

import type { Receipt } from "@/lib/pay";

export const Buy = ({ receipt }: { receipt: Receipt }) => <p>{receipt.id}</p>;
