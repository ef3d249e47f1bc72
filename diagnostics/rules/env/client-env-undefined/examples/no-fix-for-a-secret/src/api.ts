export const load = () => fetch("/items", { headers: { authorization: process.env.ITEMS_API_KEY! } });
//                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ env/client-env-undefined
