/** Sessions end after 30 days. */
export const sessionLifetimeMs = 30 * 24 * 3_600_000;

/** `__Host-` binds the cookie to one https origin; plain http (local start) cannot carry that prefix. */
function cookieName(request: Request): string {
	return new URL(request.url).protocol === "https:"
		? "__Host-lotse_session"
		: "lotse_session";
}

export function readSessionCookie(request: Request): string | null {
	const name = cookieName(request);
	for (const part of (request.headers.get("cookie") ?? "").split(";")) {
		const [key, value] = part.trim().split("=");
		if (key === name && value) return value;
	}
	return null;
}

/** The header that sets the session, or with an empty secret ends it. Scripts cannot read it; other sites cannot send it. */
export function writeSessionCookie(request: Request, secret: string): string {
	const name = cookieName(request);
	const secure = name.startsWith("__Host-") ? "; Secure" : "";
	const maxAge = secret === "" ? 0 : sessionLifetimeMs / 1000;
	return `${name}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}
