import { createRoot } from "react-dom/client";
import "./ui/fonts.css";
import "./ui/theme.css";
import { App } from "./App";
import { renewBook } from "./help/book";

renewBook();
const root = document.getElementById("app");
if (root) {
  createRoot(root).render(<App />);
}
