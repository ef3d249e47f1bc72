import fs from "fs";
import { test } from "node:test";
