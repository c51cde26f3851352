import type { AppWorld } from "./app-world.ts";
import { element } from "./element.ts";

/** A page made of the panels every surface shares; what draws them is fetched with the first such page, not before. */
export async function showPanel(
	world: AppWorld,
	name: "worth" | "budget",
): Promise<Node[]> {
	const { mountPanel } = await import("./mount-panel.tsx");
	const host = element("div", { class: "lotse-panel" });
	world.onLeave(mountPanel(host, world, name));
	return [host];
}
