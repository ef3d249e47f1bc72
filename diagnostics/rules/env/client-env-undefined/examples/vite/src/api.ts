export const load = () => fetch(`${process.env.API_URL}/items`);
//                                 ^^^^^^^^^^^^^^^^^^^ env/client-env-undefined
