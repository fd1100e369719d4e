import { createRoot } from "react-dom/client";
import "./ui/fonts.css";
import "./ui/theme.css";
import { App } from "./App";

const root = document.getElementById("app");
if (root) {
  createRoot(root).render(<App />);
}
