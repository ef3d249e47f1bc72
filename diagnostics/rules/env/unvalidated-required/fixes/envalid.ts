${component.env_head}
import * as envalid from "envalid";

export const env = envalid.cleanEnv(process.env, {
${component.envalid_fields}
});
