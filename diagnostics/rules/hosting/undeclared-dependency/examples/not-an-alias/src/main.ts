import { a } from "@/a";
import { b } from "components/button";
import { c } from "@shared/c";
