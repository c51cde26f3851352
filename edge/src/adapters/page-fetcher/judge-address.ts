const privateV4: readonly (readonly [string, number])[] = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
];
/** Names that no public name server answers for. */
const privateNames =
	/(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)$/u;
const mostCharacters = 2_000;

const numberOf = (dotted: string): number =>
	dotted.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

function isPrivateV4(dotted: string): boolean {
	const address = numberOf(dotted);
	return privateV4.some(([from, bits]) => {
		const size = 2 ** (32 - bits);
		const start = numberOf(from);
		return address >= start && address < start + size;
	});
}

/** The eight groups of an address as the URL parser writes it. */
function groupsOf(address: string): number[] {
	const [before = "", after] = address.split("::");
	const read = (part: string) =>
		part === ""
			? []
			: part.split(":").map((group) => Number.parseInt(group, 16));
	const [head, tail] = [read(before), read(after ?? "")];
	const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
	return [...head, ...new Array<number>(zeros).fill(0), ...tail];
}

/** Only 2000::/3 is public, and of it neither tunnels, which carry any address inside, nor documentation. */
function isPrivateV6(address: string): boolean {
	const [first = 0, second = 0] = groupsOf(address);
	if (first < 0x2000 || first > 0x3fff) return true;
	if (first === 0x2002) return true;
	return first === 0x2001 && (second < 0x200 || second === 0xdb8);
}

/**
 * Whether the service may ask this address: http or https on its usual port, no name or password in it, a public name or a public IP literal. The
 * URL parser has undone decimal, octal, hexadecimal and shortened forms of IPv4 before they are compared; IPv6 that carries an IPv4 address
 * (mapped, NAT64, 6to4, Teredo) is refused whole.
 *
 * A name is not resolved here: Workers cannot, and on Cloudflare a request leaves through the public network, where no private host can be
 * reached. On a machine of your own a public name that points inwards is not noticed.
 *
 * @param allowLocal for tests and a developer's own pages: loopback and private addresses, any port
 */
export function judgeAddress(address: string, allowLocal: boolean): URL | null {
	if (address.length > mostCharacters) return null;
	const url = URL.parse(address);
	if (url === null || !/^https?:$/u.test(url.protocol)) return null;
	if (url.username !== "" || url.password !== "") return null;
	if (allowLocal) return url;
	if (url.port !== "") return null;
	const host = url.hostname.replace(/\.$/u, "");
	if (host.startsWith("[")) return isPrivateV6(host.slice(1, -1)) ? null : url;
	if (/^[\d.]+$/u.test(host)) return isPrivateV4(host) ? null : url;
	return !host.includes(".") || privateNames.test(host) ? null : url;
}
