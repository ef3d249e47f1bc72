export const Notes = () => null;
