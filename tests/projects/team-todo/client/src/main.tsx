import { createRoot } from "react-dom/client";
import { Todos } from "./pages/todos";

createRoot(document.getElementById("root")!).render(<Todos />);
