export default { define: { __VERSION__: JSON.stringify(process.env.npm_package_version), "process.env.NODE_ENV": JSON.stringify(process.env.NODE_ENV) } };
