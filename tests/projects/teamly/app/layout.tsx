import { ClerkProvider } from "@clerk/nextjs";

const ld = { "@context": "https://schema.org", "@type": "Organization", name: "Teamly" };

export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <ClerkProvider>
      <html lang="en">
        <body>
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(ld) }} />
          {children}
        </body>
      </html>
    </ClerkProvider>
  );
}
