import { a } from "~icons/a";
import { b } from "virtual:b";
