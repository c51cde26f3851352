import type { EventFilter, FeatureEvent } from "../features/feature-set.ts";
import { textsOf } from "../features/texts-of.ts";

/** An event with whose visit or order it belongs to. */
export type BasketEvent = Pick<FeatureEvent, "name" | "properties"> & {
	/** Session, else person; null where neither is known. */
	readonly basket: string | null;
};

/**
 * Items met together, basket by basket: of the events that a feature counts, in the order they came. Events of nobody are their own basket, since an
 * order without a name still says what was bought together.
 */
export function basketsOf(
	events: readonly BasketEvent[],
	counted: EventFilter["events"],
	property: string,
): string[][] {
	const baskets = new Map<string, string[]>();
	for (const [place, { name, properties, basket }] of events.entries()) {
		if (!counted.includes(name)) continue;
		const items = textsOf(properties, property);
		if (items.length === 0) continue;
		const key = basket === null ? `event ${place}` : `basket ${basket}`;
		const before = baskets.get(key);
		if (before) before.push(...items);
		else baskets.set(key, items);
	}
	return [...baskets.values()];
}
