import * as Sentry from "@sentry/react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, Route, Routes } from "react-router-dom";
import { Room } from "./Room";

Sentry.init({ dsn: "https://0a1b2c3d4e5f60718293a4b5c6d7e8f9@o447951.ingest.sentry.io/5429213" });

createRoot(document.getElementById("root")!).render(
  <Sentry.ErrorBoundary fallback={<p>Something went wrong.</p>}>
    <BrowserRouter>
      <Routes>
        <Route path="/" element={<Room />} />
        <Route path="/rooms/:id" element={<Room />} />
      </Routes>
    </BrowserRouter>
  </Sentry.ErrorBoundary>,
);
