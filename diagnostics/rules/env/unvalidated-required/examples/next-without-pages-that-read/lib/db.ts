export const url = process.env.DATABASE_URL!;
export const stripe = process.env.STRIPE_SECRET_KEY as string;
export const cron = process.env.CRON_SECRET!;
