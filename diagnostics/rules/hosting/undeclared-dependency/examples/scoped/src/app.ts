import { z } from "zod";
import { Server } from "@acme/server/http";
//                      ^^^^^^^^^^^^^^^^^ hosting/undeclared-dependency

export const app = new Server(z);
