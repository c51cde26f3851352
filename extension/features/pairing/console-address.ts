export type ConsoleAddress =
	| { readonly ok: true; readonly origin: string; readonly pattern: string }
	| { readonly ok: false; readonly reason: "not-an-address" | "not-secure" };

const local = new Set(["localhost", "127.0.0.1"]);

/**
 * The console's origin from what a person typed, and the match pattern that lets the extension talk to it. Only https,
 * except on this machine: a token must not travel in the clear.
 *
 * Worked value: " localhost:8787/#/pair " → origin `http://localhost:8787`, pattern `http://localhost/*`.
 */
export function consoleAddress(typed: string): ConsoleAddress {
	const text = typed.trim();
	const bare = !/^[a-z]+:\/\//i.test(text);
	const isLocal = /^(?:localhost|127\.0\.0\.1)(?:[:/]|$)/i.test(text);
	const whole = bare ? `${isLocal ? "http" : "https"}://${text}` : text;
	const url = URL.parse(whole);
	if (text === "" || url === null || url.hostname === "") {
		return { ok: false, reason: "not-an-address" };
	}
	const secure =
		url.protocol === "https:" ||
		(url.protocol === "http:" && local.has(url.hostname));
	if (!secure) return { ok: false, reason: "not-secure" };
	return {
		ok: true,
		origin: url.origin,
		pattern: `${url.protocol}//${url.hostname}/*`,
	};
}
