export default function Items() {
  return <ul />;
}
