const express = require('express');
const multer = require('multer');

const auth = require('../middleware/auth');
const Product = require('../models/Product');

const router = express.Router();

const storage = multer.diskStorage({
  destination: 'uploads/',
  filename: (req, file, cb) => {
    cb(null, Date.now() + '-' + file.originalname);
  },
});

const upload = multer({ storage });

// POST /api/upload/:id
router.post('/:id', auth, upload.single('image'), async (req, res) => {
  if (!req.file) {
    return res.status(400).json({ error: 'No file uploaded' });
  }

  const url = `/uploads/${req.file.filename}`;
  const product = await Product.findOneAndUpdate(
    { _id: req.params.id, owner: req.user.id },
    { $push: { images: url } },
    { new: true }
  );
  if (!product) {
    return res.status(404).json({ error: 'Product not found' });
  }

  res.json({ url });
});

module.exports = router;
