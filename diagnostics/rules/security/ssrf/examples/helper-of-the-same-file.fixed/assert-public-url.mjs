// Only addresses on the open internet. What a name stands for may change between this look-up and the call; behind a
// proxy for outgoing requests even that is closed.
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

const inside = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
]) {
  inside.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["64:ff9b::", 96],
  ["ff00::", 8],
]) {
  inside.addSubnet(network, bits, "ipv6");
}

export async function assertPublicUrl(raw) {
  const url = new URL(raw);
  if (url.protocol !== "https:" || url.username || url.password) {
    throw new Error("This address is not allowed");
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  if (found.some(({ address, family }) => inside.check(address, family === 6 ? "ipv6" : "ipv4"))) {
    throw new Error("This address is not allowed");
  }
  return url.href;
}
