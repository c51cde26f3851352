import type { PageWorld } from "./collector.ts";

/** The page as it is. */
export function pageWorld(): PageWorld {
	const secure = location.protocol === "https:" ? "; Secure" : "";
	return {
		now: () => Date.now(),
		createId: () =>
			[...crypto.getRandomValues(new Uint8Array(16))]
				.map((byte) => byte.toString(16).padStart(2, "0"))
				.join(""),
		url: () => location.href.split("#")[0] ?? "",
		cookie: (name) =>
			document.cookie
				.split("; ")
				.find((pair) => pair.startsWith(`${name}=`))
				?.slice(name.length + 1) ?? null,
		setCookie(name, value, days) {
			const age = value === null ? 0 : days * 86_400;
			// The Cookie Store API is younger than many browsers this runs in.
			Reflect.set(
				document,
				"cookie",
				`${name}=${value ?? ""}; Path=/; SameSite=Lax; Max-Age=${age}${secure}`,
			);
		},
		schedule: (act, ms) => void setTimeout(act, ms),
		async send(url, body) {
			const response = await fetch(url, {
				method: "POST",
				// Plain text needs no question in advance (CORS preflight).
				headers: { "content-type": "text/plain" },
				credentials: "omit",
				keepalive: body.length < 60_000,
				body,
			});
			// What is wrong with the request stays wrong; a busy service may take it later.
			return response.status < 500 && response.status !== 429;
		},
		onLeave: (act) =>
			addEventListener("visibilitychange", () => {
				if (document.visibilityState === "hidden") act();
			}),
		sendLast: (url, body) => void navigator.sendBeacon(url, body),
	};
}
