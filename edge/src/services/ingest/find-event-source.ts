import type { Ports } from "../../ports.ts";
import { workspaceOfSecret } from "../create-secret.ts";
import type { EventBatch } from "./accept-events.ts";

export type EventSource =
	| {
			readonly ok: true;
			readonly workspaceId: string;
			readonly allowOrigin: string;
			readonly batch: Pick<
				EventBatch,
				"source" | "country" | "optOutCountries" | "userAgent"
			>;
	  }
	| { readonly ok: false; readonly code: "not-signed-in" | "forbidden" };

/**
 * The site a write key stands for, if the page that sends it is one of its own. The key is public, so the origin is what keeps other pages
 * out; a browser states it truthfully, and whoever forges it could as well visit the site.
 */
export async function findEventSource(
	ports: Ports,
	writeKey: string,
	request: Request,
): Promise<EventSource> {
	const workspaceId = workspaceOfSecret("low", writeKey);
	const site =
		workspaceId &&
		(await ports.store.of(workspaceId).eventSites.find(writeKey));
	if (!workspaceId || !site || site.revokedAt !== null)
		return { ok: false, code: "not-signed-in" };
	const origin = request.headers.get("origin");
	if (origin === null || !site.origins.includes(origin))
		return { ok: false, code: "forbidden" };
	const country = request.headers.get("cf-ipcountry");
	return {
		ok: true,
		workspaceId,
		allowOrigin: origin,
		batch: {
			source: site.id,
			country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
			optOutCountries: site.optOutCountries,
			userAgent: request.headers.get("user-agent"),
		},
	};
}
