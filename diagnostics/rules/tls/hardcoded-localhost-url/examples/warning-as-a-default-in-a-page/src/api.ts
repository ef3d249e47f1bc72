export const url = import.meta.env.VITE_API_URL || "http://localhost:3001";
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url warning
