import react from "react";
