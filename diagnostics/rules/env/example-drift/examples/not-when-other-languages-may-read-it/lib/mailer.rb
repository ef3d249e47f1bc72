key = ENV.fetch("OLD_MAILER_KEY")
