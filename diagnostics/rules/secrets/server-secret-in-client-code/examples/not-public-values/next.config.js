module.exports = {
  env: { APP_VERSION: process.env.npm_package_version, STRIPE_PUBLISHABLE: process.env.STRIPE_PUBLISHABLE },
};
