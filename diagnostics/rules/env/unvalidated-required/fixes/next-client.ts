// What the pages in the browser may know. The build puts it in where a name is written out.
import { z } from "zod";

const schema = z.object({
${component.page_fields}
});

export const env = schema.parse({
${component.page_values}
});
