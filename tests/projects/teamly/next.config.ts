import type { NextConfig } from "next";

const nextConfig: NextConfig = {
  env: { INTERNAL_API_TOKEN: process.env.INTERNAL_API_TOKEN },
};

export default nextConfig;
