import { BrowserRouter, Route, Routes } from "react-router-dom";
import { Header } from "./components/header";
import { Checkout } from "./pages/Checkout";
import { Shop } from "./pages/Shop";
import { Success } from "./pages/Success";

export default function App() {
  return (
    <BrowserRouter>
      <Header />
      <Routes>
        <Route path="/" element={<Shop />} />
        <Route path="/checkout" element={<Checkout />} />
        <Route path="/success" element={<Success />} />
      </Routes>
    </BrowserRouter>
  );
}
