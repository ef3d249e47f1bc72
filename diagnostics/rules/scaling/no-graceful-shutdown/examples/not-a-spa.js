import { createRoot } from "react-dom/client";
import { App } from "./App";

history.listen(render);
createRoot(document.getElementById("root")).render(App());
