const nodemailer = require('nodemailer');
const handlebars = require('handlebars');

const transporter = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 587,
  secure: false,
  auth: {
    user: process.env.SMTP_USER,
    pass: 'Mk7!tqPz29vLw',
  },
});

const resetTemplate = handlebars.compile(`
  <p>Hi {{name}},</p>
  <p>Your password reset code is <strong>{{code}}</strong>.</p>
  <p>It is valid for 10 minutes.</p>
`);

async function sendResetCode(to, name, code) {
  await transporter.sendMail({
    from: '"Market" <no-reply@marketbay.dev>',
    to,
    subject: 'Your password reset code',
    html: resetTemplate({ name, code }),
  });
  console.log('Password reset email sent');
}

module.exports = { sendResetCode };
