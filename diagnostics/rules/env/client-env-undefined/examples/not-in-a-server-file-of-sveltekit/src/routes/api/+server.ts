export const GET = () => new Response(process.env.GREETING);
