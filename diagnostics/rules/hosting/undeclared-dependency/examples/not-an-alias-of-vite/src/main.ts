import { a } from "shared/a";
