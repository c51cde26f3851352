import "@lotse/shared/ui/forbid-eval.ts";
import "@lotse/shared/ui/tokens.css";
import "@lotse/shared/ui/parts.css";
import "./styles.css";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

// Google sends people back to the start page after signing in to an ad account; the page that began it ends it.
if (
	new URLSearchParams(window.location.search).get("state")?.startsWith("ads_")
)
	window.location.hash = "/ads";

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
