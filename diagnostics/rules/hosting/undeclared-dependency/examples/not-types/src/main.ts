import type { Request } from "express";
export type R = Request;
