import "@lotse/shared/ui/forbid-eval.ts";
import "@lotse/shared/ui/tokens.css";
import "@lotse/shared/ui/parts.css";
import "./panel.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Panel } from "./panel.tsx";

/** Draws the panel into the page of the side panel. */
export function showPanel(place: HTMLElement): void {
	createRoot(place).render(
		<StrictMode>
			<Panel />
		</StrictMode>,
	);
}
