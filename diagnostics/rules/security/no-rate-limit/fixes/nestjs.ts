// For each address: 120 requests a minute, but 10 in a quarter of an hour where people log in or where work is costly.
const sensitivePath = /\/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)/i;
const limits: ThrottlerModuleOptions = [
  { name: "default", ttl: 60_000, limit: 120 },
  {
    name: "strict",
    ttl: 15 * 60_000,
    limit: 10,
    skipIf: (context) => !sensitivePath.test(context.switchToHttp().getRequest().url),
  },
];

