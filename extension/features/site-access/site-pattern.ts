/**
 * The match pattern for a whole site, from an origin; null for addresses no content script may run on.
 *
 * Worked value: "https://cms.example:8443" → `https://cms.example/*` (a pattern matches every port).
 */
export function sitePattern(origin: string): string | null {
	const url = URL.parse(origin);
	if (url === null || !["https:", "http:"].includes(url.protocol)) return null;
	return url.hostname === "" ? null : `${url.protocol}//${url.hostname}/*`;
}
