"use client";

export const url = typeof window === "undefined" ? process.env.INTERNAL_URL : "";
