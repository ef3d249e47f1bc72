"use client";

import { users } from "@/lib/admin";

export function List() {
  return <button onClick={() => users()}>Users</button>;
}
