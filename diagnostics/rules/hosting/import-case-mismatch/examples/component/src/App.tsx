import { Header } from "./components/header";
// <- hosting/import-case-mismatch

export const App = () => <Header />;
