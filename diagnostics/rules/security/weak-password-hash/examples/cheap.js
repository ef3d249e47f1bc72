import bcrypt from "bcryptjs";

export const keep = (password) => bcrypt.hash(password, 5);
//                                ^^^^^^^^^^^^^^^^^^^^^^^^ security/weak-password-hash
