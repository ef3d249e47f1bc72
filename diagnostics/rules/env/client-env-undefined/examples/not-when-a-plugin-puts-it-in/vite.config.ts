import EnvironmentPlugin from "vite-plugin-environment";
export default { plugins: [EnvironmentPlugin(["API_URL"])] };
