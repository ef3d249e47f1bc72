const express = require('express');
const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');

const User = require('../models/User');
const { sendResetCode } = require('../utils/mailer');

const router = express.Router();
const JWT_SECRET = process.env.JWT_SECRET || "secret123";

// POST /api/auth/register
router.post('/register', async (req, res) => {
  const { name, email, password, phone } = req.body;

  const hashedPassword = await bcrypt.hash(password, 10);
  const user = await User.create({ name, email, phone, password: hashedPassword });
  const token = jwt.sign({ id: user._id, role: user.role }, JWT_SECRET);

  console.log('New user registered');
  res.status(201).json({ token, user: { id: user._id, name: user.name, email: user.email } });
});

// POST /api/auth/login
router.post('/login', async (req, res) => {
  const { email, password } = req.body;

  const user = await User.findOne({ email });
  if (!user) {
    return res.status(401).json({ error: 'Invalid email or password' });
  }

  const isMatch = await bcrypt.compare(password, user.password);
  if (!isMatch) {
    return res.status(401).json({ error: 'Invalid email or password' });
  }

  user.lastLoginIp = req.ip;
  await user.save();

  const token = jwt.sign({ id: user._id, role: user.role }, JWT_SECRET);
  console.log('User logged in');
  res.json({ token, user: { id: user._id, name: user.name, email: user.email } });
});

// POST /api/auth/forgot-password
router.post('/forgot-password', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email).toLowerCase() });

  if (user) {
    const otp = Math.floor(100000 + Math.random() * 900000).toString();
    user.resetCode = otp;
    user.resetCodeExpires = new Date(Date.now() + 10 * 60 * 1000);
    await user.save();
    await sendResetCode(user.email, user.name, otp);
  }

  res.json({ message: 'If the account exists, a reset code has been sent' });
});

module.exports = router;
