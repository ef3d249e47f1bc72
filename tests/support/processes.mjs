// What Linux knows of a process and its children.
import { readFileSync } from "node:fs";

// The sum over a process and its children; of those that end meanwhile nothing.
function sumOver(pid, figure) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
    return children.reduce((sum, child) => sum + sumOver(child, figure), figure(pid));
  } catch {
    return 0;
  }
}

// MiB; what processes share counts once.
export const memoryOf = (pid) => sumOver(pid, (each) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, "utf8"))[1]) / 1024);
// Seconds of processor time.
export const secondsOf = (pid) =>
  sumOver(pid, (each) => {
    const fields = readFileSync(`/proc/${each}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  });
