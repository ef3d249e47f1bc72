export const load = () => fetch(import.meta.env.API_URL + "/items");
//                              ^^^^^^^^^^^^^^^^^^^^^^^ env/client-env-undefined
