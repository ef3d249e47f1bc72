fetch(import.meta.env.VITE_API_URL + import.meta.env.VITE_PATH + import.meta.env.VITE_TENANT);
