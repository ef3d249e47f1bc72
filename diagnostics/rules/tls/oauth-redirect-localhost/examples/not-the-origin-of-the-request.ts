export const options = (req) => ({ success_url: `${req.headers.origin}/success`, cancel_url: req.headers.origin });
