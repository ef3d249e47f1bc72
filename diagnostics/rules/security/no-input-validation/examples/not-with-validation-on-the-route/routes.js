const router = require("express").Router();
const userController = require("./controller");
const { validate } = require("./middleware");

router.post("/users", validate(newUser), userController.createUser);

module.exports = router;
