export const main = () => null;
