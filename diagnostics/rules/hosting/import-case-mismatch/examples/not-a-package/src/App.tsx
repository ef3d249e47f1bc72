import React from "React";
import routes from "virtual:Routes";
import missing from "./Missing";
