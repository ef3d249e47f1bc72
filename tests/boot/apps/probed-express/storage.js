const rows = [];
const payments = [];

export const storage = {
  listEntries: () => rows,
  addEntry: (entry) => rows[rows.push(entry) - 1],
  addPayment: (id) => payments.push(id),
  count: () => new Promise((resolve) => setTimeout(resolve, 1500)),
  fail: async () => {
    throw new Error("away");
  },
};
