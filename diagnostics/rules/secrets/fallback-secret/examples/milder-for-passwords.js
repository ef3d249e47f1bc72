const database = process.env.DATABASE_PASSWORD || "shop";
//                                                 ^^^^ secrets/fallback-secret info
const mail = process.env.SMTP_PASSWORD || "shop-mail";
//                                         ^^^^^^^^^ secrets/fallback-secret warning
