import { a } from "@/a";
import { b } from "components/button";
import { c } from "#internal/c";
import { d } from "~icons/d";
import { e } from "virtual:e";
import { f } from "@shared/f";
import { g } from "https://esm.sh/g";
