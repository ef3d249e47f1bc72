import * as Sentry from "@sentry/node";
import { getFirestore } from "firebase-admin/firestore";
import cron from "node-cron";

Sentry.init({ dsn: process.env.SENTRY_DSN });

const job = cron.schedule("0 3 * * *", async () => {
  const old = await getFirestore().collection("messages").where("createdAt", "<", Date.now() - 30 * 86_400_000).limit(500).get();
  for (const one of old.docs) await one.ref.delete();
});

process.once("SIGTERM", async () => {
  await job.stop();
  process.exit(0);
});
