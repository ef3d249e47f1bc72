export const load = (id: string) => fetch(`${import.meta.env.VITE_API_URL}/items/${id}`);
