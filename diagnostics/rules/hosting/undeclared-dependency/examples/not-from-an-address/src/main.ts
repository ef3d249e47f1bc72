import { a } from "https://esm.sh/a";
