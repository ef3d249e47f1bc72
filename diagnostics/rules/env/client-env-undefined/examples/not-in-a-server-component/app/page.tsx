export default async function Page() {
  return <p>{process.env.REGION_NAME}</p>;
}
