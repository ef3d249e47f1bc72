test("reads", async (name) => {
  await pool.query(`select * from items where name = '${name}'`);
});
