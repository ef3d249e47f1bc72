import { a } from "./Item";
import { b } from "./item";
