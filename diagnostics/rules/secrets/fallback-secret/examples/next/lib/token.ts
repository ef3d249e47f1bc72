export const secret = process.env.AUTH_SECRET || "dev-secret";
//                                                ^^^^^^^^^^ secrets/fallback-secret
