import { format } from "./Utils/format.js";
// <- hosting/import-case-mismatch
import api from "../src/api";
// <- hosting/import-case-mismatch
format(api);
