const a = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY;
const b = import.meta.env.VITE_SUPABASE_ANON_KEY;
const c = process.env.NEXT_PUBLIC_FIREBASE_API_KEY;
const d = import.meta.env.VITE_GOOGLE_MAPS_API_KEY;
const e = process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY;
const f = import.meta.env.VITE_PASSWORD_MIN_LENGTH;
