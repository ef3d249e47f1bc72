import { Header } from "./components/Header";

export const App = () => <Header />;
