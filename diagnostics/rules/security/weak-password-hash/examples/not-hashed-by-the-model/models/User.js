import bcrypt from "bcryptjs";
import mongoose from "mongoose";

const schema = new mongoose.Schema({ email: String, password: String });
schema.pre("save", async function () {
  this.password = await bcrypt.hash(this.password, 12);
});
export const User = mongoose.model("User", schema);
