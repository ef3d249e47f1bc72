export const url = process.env.API_URL;
