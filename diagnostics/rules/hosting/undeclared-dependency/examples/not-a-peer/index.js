import react from "react";
export default react;
