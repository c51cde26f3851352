import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Ports } from "../../ports.ts";
import { keepNewest } from "../keep-newest.ts";

/** Guides kept between requests, so that their rules stay compiled. A version never changes, so none can be out of date. */
const kept = new Map<string, StyleGuide>();

/**
 * The workspace's style guide as it is now; without one, the empty guide: the shipped rules as they are.
 *
 * @param current its newest version where that is known already; null: it has none
 */
export async function loadStyleGuide(
	ports: Ports,
	workspaceId: string,
	current?: number | null,
): Promise<StyleGuide> {
	const { styleGuides } = ports.store.of(workspaceId);
	const version =
		current === undefined ? await styleGuides.currentVersion() : current;
	if (version === null) return emptyStyleGuide;
	const key = `${workspaceId} ${version}`;
	const known = kept.get(key);
	if (known !== undefined) return known;
	const stored = await styleGuides.get(version);
	if (stored === null) return emptyStyleGuide;
	return keepNewest(kept, key, stored.guide);
}
