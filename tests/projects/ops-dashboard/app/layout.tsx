import type { ReactNode } from "react";

export const metadata = { metadataBase: new URL(process.env.NEXT_PUBLIC_APP_URL ?? "https://ops.vercel.app"), title: "Ops" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
