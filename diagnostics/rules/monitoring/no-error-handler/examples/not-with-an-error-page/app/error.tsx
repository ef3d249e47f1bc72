"use client";

export default function Failed() {
  return <h2>Failed</h2>;
}
