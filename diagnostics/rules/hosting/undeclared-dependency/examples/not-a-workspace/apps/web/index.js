import { ui } from "@shop/ui";
import react from "react";
