export const stripe = import.meta.env.VITE_STRIPE_PUBLISHABLE_KEY;
export const supabase = import.meta.env.VITE_SUPABASE_ANON_KEY;
export const captcha = import.meta.env.VITE_RECAPTCHA_SITE_KEY;
