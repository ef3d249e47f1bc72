// What the server might say of a shop: one part, a finding of each severity, one of them with two fixes.
import type { Component, Finding, Folder } from "../src/readiness";
import { Readiness } from "../src/readiness";

export function finding(over: Partial<Finding> = {}): Finding {
  const place = { line: 33, character: 0 };
  return {
    uri: "file:///home/ann/shop/server.js", range: { start: place, end: { line: 35, character: 2 } },
    rule: "monitoring/no-health-endpoint", title: "No health endpoint", checklist: "monitoring", severity: 2,
    message: "When this service hangs, nobody is told", fingerprint: "f1", component: "",
    fixes: [{ fix: 0, title: "Answer GET /healthz", class: "auto" }, { fix: 1, title: "Answer GET /readyz, too", class: "review" }],
    ...over,
  };
}

const titles = {
  hosting: "Infrastructure and hosting", tls: "SSL certificates and domains", secrets: "Environment variables and secrets",
  cicd: "CI/CD pipeline", monitoring: "Monitoring and scaling", security: "Security hardening",
};

export function component(folder: string, findings: Finding[]): Component {
  const mine = findings.filter((each) => each.component === folder);
  const checklists = Object.entries(titles).map(([id, title]) => {
    const open = mine.filter((each) => each.checklist === id).length;
    return { id, title, score: open ? 70 : 100, open, clear: 3 };
  });
  return { folder, score: mine.length ? 70 : 100, open: mine.length, checklists };
}

export function folder(findings: Finding[], folders = [""]): Folder {
  const components = folders.map((each) => component(each, findings));
  return { uri: "file:///home/ann/shop", scanned: true, score: Math.min(...components.map((each) => each.score)), open: findings.length, components, findings };
}

export async function readinessOf(...folders: Folder[]): Promise<Readiness> {
  const readiness = new Readiness(() => Promise.resolve({ folders }));
  await readiness.refresh();
  return readiness;
}
