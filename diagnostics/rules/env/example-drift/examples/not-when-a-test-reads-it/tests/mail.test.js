process.env.OLD_MAILER_KEY;
