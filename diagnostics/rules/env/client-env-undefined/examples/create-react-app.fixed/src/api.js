export const load = () => fetch(process.env.REACT_APP_API_URL + "/items");
