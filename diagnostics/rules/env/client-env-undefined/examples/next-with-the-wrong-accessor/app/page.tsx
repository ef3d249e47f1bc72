export default function Page() {
  return <a href={import.meta.env.VITE_SITE}>home</a>;
//                ^^^^^^^^^^^^^^^^^^^^^^^^^ env/client-env-undefined
}
