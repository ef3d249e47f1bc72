import { SignJWT } from "jose";

const secret = new TextEncoder().encode("shop-secret");
//                                       ^^^^^^^^^^^ secrets/framework-secret-hardcoded
export const sign = (id: string) => new SignJWT({ id }).setProtectedHeader({ alg: "HS256" }).sign(secret);
