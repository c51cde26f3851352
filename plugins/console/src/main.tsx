import "@lotse/shared/ui/forbid-eval.ts";
import "@lotse/shared/ui/tokens.css";
import "@lotse/shared/ui/parts.css";
import "./styles.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
