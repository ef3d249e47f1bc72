if (import.meta.env.DEV) console.log(import.meta.env.MODE, import.meta.env.BASE_URL, process.env.NODE_ENV);
fetch(import.meta.env.VITE_API_URL);
