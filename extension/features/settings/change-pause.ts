import { readSettings } from "./read-settings.ts";
import { saveSettings } from "./save-settings.ts";
import type { FieldPlace } from "./settings.ts";

/** What can be paused: one field, one host, everything. */
export type Pause =
	| { readonly kind: "field"; readonly place: FieldPlace }
	| { readonly kind: "host"; readonly host: string }
	| { readonly kind: "everywhere" };

/** Pauses, or goes on; from the settings as they are now, so that two tabs do not undo each other. */
export async function changePause(pause: Pause, isOn: boolean): Promise<void> {
	if (pause.kind === "everywhere") {
		return saveSettings({ pausedEverywhere: isOn });
	}
	const { pausedHosts, pausedFields } = await readSettings();
	if (pause.kind === "host") {
		const others = pausedHosts.filter((host) => host !== pause.host);
		return saveSettings({
			pausedHosts: isOn ? [...others, pause.host] : others,
		});
	}
	const { place } = pause;
	const others = pausedFields.filter(
		({ host, key }) => host !== place.host || key !== place.key,
	);
	return saveSettings({ pausedFields: isOn ? [...others, place] : others });
}
