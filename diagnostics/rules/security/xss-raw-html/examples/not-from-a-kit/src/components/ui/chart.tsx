export function ChartStyle({ config }: { config: { css: string; body: string } }) {
  return <style dangerouslySetInnerHTML={{ __html: config.body }} />;
}
