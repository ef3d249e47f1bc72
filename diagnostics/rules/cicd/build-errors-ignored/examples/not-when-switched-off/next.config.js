module.exports = { typescript: { ignoreBuildErrors: false }, eslint: { ignoreDuringBuilds: process.env.SKIP_LINT === "1" } };
