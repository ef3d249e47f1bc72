export default {
  images: { remotePatterns: [{ protocol: "https", hostname: "**" }] },
//                                                ^^^^^^^^^^^^^^ security/ssrf warning
};
