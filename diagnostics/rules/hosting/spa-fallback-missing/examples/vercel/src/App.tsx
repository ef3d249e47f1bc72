import { BrowserRouter, Route, Routes } from "react-router-dom";

export const App = () => (
  <BrowserRouter>
    <Routes>
      <Route path="/" element={<p>Home</p>} />
      <Route path="/orders" element={<p>Orders</p>} />
    </Routes>
  </BrowserRouter>
);
