/** A field the user named by pausing it; see `fieldKey`. */
export type FieldPlace = {
	readonly host: string;
	readonly key: string;
};

/** What the user chose; kept in `storage.local`. Nothing secret: content scripts read it too. */
export type Settings = {
	/** null: the browser's language. */
	readonly language: "de" | "en" | null;
	readonly pausedEverywhere: boolean;
	/** Host names. */
	readonly pausedHosts: readonly string[];
	/** Single fields where Lotse keeps still. */
	readonly pausedFields: readonly FieldPlace[];
	/** Origins the user added beyond the installed ones, `https://cms.example`. */
	readonly addedOrigins: readonly string[];
	/** Whether texts worked on are remembered until the browser closes. */
	readonly keepsHistory: boolean;
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
	const { language, pausedEverywhere, keepsHistory } = stored;
	return {
		language: language === "de" || language === "en" ? language : null,
		pausedEverywhere: pausedEverywhere === true,
		pausedHosts: entries(stored.pausedHosts, isText),
		pausedFields: entries(stored.pausedFields, isPlace),
		addedOrigins: entries(stored.addedOrigins, isText),
		keepsHistory: keepsHistory === true,
	};
}

function entries<T>(
	value: unknown,
	fits: (entry: unknown) => entry is T,
): readonly T[] {
	return Array.isArray(value) ? value.filter(fits).slice(0, mostEntries) : [];
}

function isText(entry: unknown): entry is string {
	return typeof entry === "string";
}

function isPlace(entry: unknown): entry is FieldPlace {
	if (typeof entry !== "object" || entry === null) return false;
	return (
		"host" in entry && isText(entry.host) && "key" in entry && isText(entry.key)
	);
}
