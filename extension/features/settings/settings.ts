/** What the user chose; kept in `storage.local`. Nothing secret: content scripts read it too. */
export type Settings = {
	/** null: the browser's language. */
	readonly language: "de" | "en" | null;
	readonly pausedEverywhere: boolean;
	/** Host names. */
	readonly pausedHosts: readonly string[];
	/** Origins the user added beyond the installed ones, `https://cms.example`. */
	readonly addedOrigins: readonly string[];
};

const mostEntries = 500;

/**
 * Reads settings from whatever lies in the storage; what is missing or malformed takes its default.
 *
 * Worked value: `parseSettings({ language: "fr" })` → language null, nothing paused, nothing added.
 */
export function parseSettings(stored: {
	readonly [key: string]: unknown;
}): Settings {
	const { language, pausedEverywhere } = stored;
	return {
		language: language === "de" || language === "en" ? language : null,
		pausedEverywhere: pausedEverywhere === true,
		pausedHosts: strings(stored.pausedHosts),
		addedOrigins: strings(stored.addedOrigins),
	};
}

function strings(value: unknown): readonly string[] {
	return Array.isArray(value)
		? value
				.filter((entry): entry is string => typeof entry === "string")
				.slice(0, mostEntries)
		: [];
}
