// What the pages in the browser may know. The build puts it in where a name is written out.
import { z } from "zod";

const schema = z.object({
  NEXT_PUBLIC_SHOP_URL: z.string().min(1),
});

export const env = schema.parse({
  NEXT_PUBLIC_SHOP_URL: process.env.NEXT_PUBLIC_SHOP_URL,
});
