const { Worker } = require("bullmq");

new Worker("orders", async (job) => {
  await Order.create(job.data);
});
