import { browser } from "wxt/browser";
import type { Settings } from "./settings.ts";

/** The language to speak: the chosen one, else German in a German browser and English in any other. */
export function spokenLanguage(
	settings: Pick<Settings, "language">,
): "de" | "en" {
	if (settings.language !== null) return settings.language;
	return browser.i18n.getUILanguage().toLowerCase().startsWith("de")
		? "de"
		: "en";
}
