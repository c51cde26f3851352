const key = "lotse.after-sign-in";
const lifetimeMs = 15 * 60_000;

/**
 * Remembers for a quarter of an hour where somebody wanted to go before signing in: the link in the e-mail may open in
 * another tab. Only places inside the console are kept.
 */
export const afterSignIn = {
	remember: (hash: string, now: number): void => {
		if (!/^#\/[a-z]/.test(hash) || hash.startsWith("#/sign-in")) return;
		try {
			window.localStorage.setItem(key, JSON.stringify({ hash, at: now }));
		} catch {
			// Without storage one simply starts at home.
		}
	},
	/** The place to go to, once; home when there is none. */
	take: (now: number): string => {
		try {
			const kept: unknown = JSON.parse(
				window.localStorage.getItem(key) ?? "null",
			);
			window.localStorage.removeItem(key);
			if (typeof kept !== "object" || kept === null) return "/";
			const { hash, at } = kept as Record<string, unknown>;
			if (typeof hash !== "string" || typeof at !== "number") return "/";
			return now - at < lifetimeMs && hash.startsWith("#/")
				? hash.slice(1)
				: "/";
		} catch {
			return "/";
		}
	},
};
