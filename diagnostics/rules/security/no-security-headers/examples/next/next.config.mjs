const nextConfig = {
  images: { unoptimized: true },
};

export default nextConfig;
