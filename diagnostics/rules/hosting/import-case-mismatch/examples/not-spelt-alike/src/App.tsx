import { Header } from "./components/Header";
import { Footer } from "./components/Footer.js";
