export const key = import.meta.env.PUBLIC_RESEND_API_KEY;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/public-prefix-secret
