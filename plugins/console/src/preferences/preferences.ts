import type { Language } from "@lotse/shared/contract/localised.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export type Preferences = {
	/** The reader's own choice; null: the workspace's, else the browser's. */
	readonly language: Language | null;
	readonly theme: Theme;
};

const key = "lotse.preferences";
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
	let stored: unknown = null;
	try {
		stored = JSON.parse(window.localStorage.getItem(key) ?? "null");
	} catch {
		// Storage is blocked or broken: go on without.
	}
	const { language, theme } = (stored ?? {}) as Record<string, unknown>;
	return {
		language: language === "de" || language === "en" ? language : null,
		theme: theme === "light" || theme === "dark" ? theme : "system",
	};
}

/** What the reader chose on this device: kept in the browser, told to whoever listens. */
export const preferences = {
	get: (): Preferences => current,
	set: (change: Partial<Preferences>): void => {
		current = { ...current, ...change };
		try {
			window.localStorage.setItem(key, JSON.stringify(current));
		} catch {
			// It still holds until the page is closed.
		}
		for (const listener of listeners) listener();
	},
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
};
