export const options = { redirectTo: process.env.APP_URL + "/welcome", success_url: process.env.SUCCESS_URL };
