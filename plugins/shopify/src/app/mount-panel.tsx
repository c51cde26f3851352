import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { createRoot } from "react-dom/client";
import type { AppWorld } from "./app-world.ts";
import { BudgetPanel } from "./budget-panel.tsx";
import { WorthPanel } from "./worth-panel.tsx";

const panels = { worth: WorthPanel, budget: BudgetPanel };

/** Draws a panel into the page; what it returns takes it away again. */
export function mountPanel(
	host: HTMLElement,
	world: AppWorld,
	name: keyof typeof panels,
): () => void {
	const Panel = panels[name];
	const root = createRoot(host);
	root.render(
		<LanguageContext value={world.language}>
			<Panel world={world} />
		</LanguageContext>,
	);
	return () => root.unmount();
}
