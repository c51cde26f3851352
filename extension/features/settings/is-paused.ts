import type { Settings } from "./settings.ts";

/** Whether Lotse keeps still on a host: everywhere, or there. */
export function isPaused(
	settings: Pick<Settings, "pausedEverywhere" | "pausedHosts">,
	host: string,
): boolean {
	return settings.pausedEverywhere || settings.pausedHosts.includes(host);
}
