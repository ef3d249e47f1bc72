export const Footer = 1;
