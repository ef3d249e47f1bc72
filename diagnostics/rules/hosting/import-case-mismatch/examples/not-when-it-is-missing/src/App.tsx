import missing from "./Missing";
