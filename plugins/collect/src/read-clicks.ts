import type { ClickIds } from "@lotse/shared/profile/events/tracked-event.ts";
import type { PageWorld } from "./collector.ts";

/** The ids of the click that led to this page, from its address or, where agreed, from the cookie of an earlier page. */
export function readClicks(world: PageWorld) {
	const query = new URL(world.url()).searchParams;
	const ids: { [name: string]: string } = {};
	for (const name of ["gclid", "gbraid", "wbraid"]) {
		const value = query.get(name);
		if (value !== null && value !== "") ids[name] = value.slice(0, 500);
	}
	const facebook = query.get("fbclid");
	// The form Meta asks for: version, sub-domain level, time of the click, the id.
	if (facebook !== null && facebook !== "")
		ids.fbc = `fb.1.${world.now()}.${facebook.slice(0, 400)}`;
	const found = Object.keys(ids).length > 0 ? pack(ids) : null;
	return {
		/** As a cookie's value; null where the address names none. */
		found: () => found,
		asSent(cookie: string): ClickIds {
			const kept = world.cookie(cookie);
			const fbp = world.cookie("_fbp");
			return {
				...(kept === null ? {} : Object.fromEntries(new URLSearchParams(kept))),
				...ids,
				...(fbp === null ? {} : { fbp }),
			};
		},
	};
}

const pack = (ids: { [name: string]: string }) =>
	new URLSearchParams(ids).toString();
