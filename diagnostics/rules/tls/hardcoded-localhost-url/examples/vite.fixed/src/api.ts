const API_URL = import.meta.env.VITE_API_URL;

export const load = () => fetch(`${API_URL}/items`);
