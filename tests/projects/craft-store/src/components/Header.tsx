export function Header() {
  return <header>Craft store</header>;
}
