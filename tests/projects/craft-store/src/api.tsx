const base = process.env.API_URL;

export async function loadReviews(product: string) {
  const answer = await fetch(`http://localhost:3001/reviews/${product}`);
  return { base, reviews: await answer.json() };
}
