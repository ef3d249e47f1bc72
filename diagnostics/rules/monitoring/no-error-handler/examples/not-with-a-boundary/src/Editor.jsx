export const Editor = () => null;
