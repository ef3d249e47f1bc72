exports.createUser = async (req, res) => {
  const user = await User.create(req.body);
//                   ^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
  res.json(user);
};
