import { z } from "npm:zod@3";
import { parse } from "jsr:@std/csv";
