export const question = "?";
