"use client";

export function ChartStyle({ id, color }: { id: string; color: "red" | "blue" }) {
  const themes = { red: "--chart: #d33", blue: "--chart: #36c" };
  return <style dangerouslySetInnerHTML={{ __html: `[data-chart=${id}] { ${themes[color]} }` }} />;
}
