export const load = (id: string) => fetch(`http://localhost:3001/items/${id}`);
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url
