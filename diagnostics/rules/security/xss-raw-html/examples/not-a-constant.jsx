const GREETING = "<b>Hello</b>";
const styles = ":root { color: red }";

export function Page({ product }) {
  return (
    <main>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(product) }} />
      <p dangerouslySetInnerHTML={{ __html: GREETING }} />
      <p dangerouslySetInnerHTML={{ __html: "<i>constant</i>" }} />
      <style dangerouslySetInnerHTML={{ __html: styles }} />
    </main>
  );
}
