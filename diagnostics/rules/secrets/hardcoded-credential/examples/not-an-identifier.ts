export const storageKeys = { token: "auth.session.token.v1", authKey: "APP_AUTH_1", accessToken: "accessTokenV2" };
