export const options = { redirectTo: window.location.origin + "/welcome", success_url: `${process.env.APP_URL}/success` };
