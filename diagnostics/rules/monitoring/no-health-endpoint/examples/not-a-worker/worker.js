import { Worker } from "bullmq";

new Worker("mails", async (job) => send(job.data), { connection: { host: process.env.REDIS_HOST } });
