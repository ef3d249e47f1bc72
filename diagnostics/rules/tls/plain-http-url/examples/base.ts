export const api = axios.create({ baseURL: "http://partner.shop.net/v1" });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/plain-http-url
