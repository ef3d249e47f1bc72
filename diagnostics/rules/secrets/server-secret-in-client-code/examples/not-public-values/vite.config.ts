export default {
  define: { "process.env.NODE_ENV": JSON.stringify("production"), __VERSION__: JSON.stringify(process.env.npm_package_version) },
};
