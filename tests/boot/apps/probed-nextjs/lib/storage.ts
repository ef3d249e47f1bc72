const rows: { author: string; text: string }[] = [];
const payments: string[] = [];

export const storage = {
  listEntries: async () => rows,
  addEntry: async (entry: { author: string; text: string }) => rows[rows.push(entry) - 1],
  addPayment: async (id: string) => payments.push(id),
  count: () => new Promise((resolve) => setTimeout(resolve, 1500)),
};
