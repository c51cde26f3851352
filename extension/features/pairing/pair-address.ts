/** What the extension may do in the workspace once it is paired: read, never change. */
export const pairingScopes = ["copy", "budget:read", "decisions:read"] as const;

/** The console's page where a signed-in person allows this extension and gets the code. */
export function pairAddress(
	origin: string,
	challenge: string,
	name: string,
): string {
	const query = new URLSearchParams({
		challenge,
		name,
		scopes: pairingScopes.join(","),
	});
	return `${origin}/#/pair?${query}`;
}
