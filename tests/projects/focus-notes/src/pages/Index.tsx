import { Link } from "react-router-dom";

const Index = () => (
  <main>
    <h1>Focus Notes</h1>
    <Link to="/notes">My notes</Link>
  </main>
);

export default Index;
