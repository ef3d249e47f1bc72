Deno.serve(async (req) => {
  try {
    return new Response(await req.text());
  } catch (error) {
    return new Response(JSON.stringify({ error: error.message }), { status: 500 });
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/error-details-exposed
  }
});
