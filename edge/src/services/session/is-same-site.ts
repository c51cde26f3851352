/**
 * Whether a request that a cookie signs came from our own pages. Three signs must agree: the header only our client
 * sets (a cross-site form cannot), the browser's own `Sec-Fetch-Site`, and `Origin`.
 */
export function isSameSite(request: Request): boolean {
	if (request.headers.get("x-lotse") !== "1") return false;
	const site = request.headers.get("sec-fetch-site");
	if (site !== null && site !== "same-origin" && site !== "none") return false;
	const origin = request.headers.get("origin");
	return origin === null || origin === new URL(request.url).origin;
}
