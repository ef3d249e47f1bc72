${component.env_module}
import * as envalid from "envalid";

export const env = envalid.cleanEnv(process.env, {
${component.envalid_fields}
});
