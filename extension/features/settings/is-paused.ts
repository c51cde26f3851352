import type { FieldPlace, Settings } from "./settings.ts";

/** Whether Lotse keeps still: everywhere, on this host, or, where a field's key is given, in this one field. */
export function isPaused(
	settings: Pick<Settings, "pausedEverywhere" | "pausedHosts" | "pausedFields">,
	at: Pick<FieldPlace, "host"> & Partial<FieldPlace>,
): boolean {
	return (
		settings.pausedEverywhere ||
		settings.pausedHosts.includes(at.host) ||
		settings.pausedFields.some(
			({ host, key }) => host === at.host && key === at.key,
		)
	);
}
