// Read by instrumentation.ts when the server starts: what is missing is named. Not for pages in the browser.
import { z } from "zod";

const schema = z.object({
${component.zod_fields}
});

export const env = schema.parse(process.env);
