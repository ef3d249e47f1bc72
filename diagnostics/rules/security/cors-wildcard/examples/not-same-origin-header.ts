export function GET(request: Request) {
  const origin = allowed.has(request.headers.get("origin") ?? "") ? request.headers.get("origin")! : "https://shop.example";
  return Response.json([], { headers: { "Access-Control-Allow-Origin": origin } });
}
