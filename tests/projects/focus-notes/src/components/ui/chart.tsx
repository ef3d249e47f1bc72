import * as React from "react";

const THEMES = { light: "", dark: ".dark" } as const;

export function ChartStyle({ id, colors }: { id: string; colors: Record<string, string> }) {
  return (
    <style
      dangerouslySetInnerHTML={{
        __html: Object.entries(THEMES)
          .map(([, prefix]) => `${prefix} [data-chart=${id}] { --color-a: ${colors.a}; }`)
          .join("\n"),
      }}
    />
  );
}
