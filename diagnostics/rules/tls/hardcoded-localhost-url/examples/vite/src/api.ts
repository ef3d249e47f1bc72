const API_URL = "http://localhost:3001";
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url

export const load = () => fetch(`${API_URL}/items`);
