import { format } from "./utils/format.js";
import api from "../src/Api";
format(api);
