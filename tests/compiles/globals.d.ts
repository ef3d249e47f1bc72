// What bundlers and hosts give to all files.
interface ImportMeta {
  readonly env: Record<string, string | undefined>;
}
declare const Deno: any;
