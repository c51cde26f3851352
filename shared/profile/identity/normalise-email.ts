/** Providers that ignore dots in the local part. */
const dotless = new Set(["gmail.com"]);
const aliases: Readonly<Record<string, string>> = {
	"googlemail.com": "gmail.com",
};

/**
 * One spelling of an e-mail address, or null for what is none: small letters, what follows a + left out, googlemail.com as gmail.com and
 * its dots dropped (Google delivers all of them to one mailbox). Hashed only after this.
 *
 * @example normaliseEmail(" Ada.L+shop@GoogleMail.com ") // "adal@gmail.com"
 */
export function normaliseEmail(text: string): string | null {
	const found = /^([^\s@]{1,64})@([a-z0-9.-]{1,253}\.[a-z]{2,63})$/u.exec(
		text.trim().toLowerCase(),
	);
	const [, name = "", host = ""] = found ?? [];
	if (!found || host.includes("..") || /^[.-]/u.test(host)) return null;
	const domain = aliases[host] ?? host;
	const plain = name.split("+", 1)[0] ?? "";
	const local = dotless.has(domain) ? plain.replaceAll(".", "") : plain;
	return local === "" ? null : `${local}@${domain}`;
}
