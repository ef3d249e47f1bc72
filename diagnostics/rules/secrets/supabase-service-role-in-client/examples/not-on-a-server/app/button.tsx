"use client";

import { remove } from "./actions";

export const Button = ({ id }: { id: string }) => <button onClick={() => remove(id)}>Remove</button>;
