export const pay = () => fetch("https://api.pay.example", { headers: { authorization: process.env.PAY_API_KEY! } });
//                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^ secrets/server-secret-in-client-code
