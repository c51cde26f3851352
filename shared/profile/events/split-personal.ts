import { pageAddress } from "./tracked-event.ts";

/** What is kept in the open of an event, and what its plan marks as personal. */
export interface SplitEvent {
	readonly url: string | null;
	readonly properties: { readonly [name: string]: unknown };
	/** By name, the page address as `url`; null where there is none. To be sealed with the person's own key. */
	readonly personal: { readonly [name: string]: unknown } | null;
}

/**
 * Takes out of an event what its plan marks as personal (`personal`: names of properties, `url` for the page address), so that it can be sealed with
 * the person's own key: once that key is destroyed, no restore point of the database holds it readably.
 *
 * Only what is marked is sealed, not the whole event, for three reasons: figures and features are computed from properties inside the database,
 * where nothing can be opened; a key of their own for each visitor costs two requests to the vault per new visitor, which a batch of 500
 * cannot pay at 5,000 events a second; and an address without anybody's data in it is worth more readable. What is marked can be exported to
 * the person and passed on with consent, and is seen by neither figures nor features.
 *
 * @example splitPersonal({ url: "/a", properties: { note: "x", value: 1 } }, ["note"])
 * // { url: "/a", properties: { value: 1 }, personal: { note: "x" } }
 */
export function splitPersonal(
	event: Pick<SplitEvent, "url" | "properties">,
	marked: readonly string[],
): SplitEvent {
	const { url, properties } = event;
	if (marked.length === 0) return { url, properties, personal: null };
	const isMarked = (name: string) => marked.includes(name);
	const entries = Object.entries(properties);
	const taken = entries.filter(([name]) => isMarked(name));
	if (url !== null && isMarked(pageAddress)) taken.push([pageAddress, url]);
	return {
		url: isMarked(pageAddress) ? null : url,
		properties: Object.fromEntries(entries.filter(([name]) => !isMarked(name))),
		personal: taken.length === 0 ? null : Object.fromEntries(taken),
	};
}
