/** The namespace of the IPTC's extension to XMP. */
export const iptcExtension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";

/**
 * What an XMP packet says about how a picture came to be, as it stands there: mostly an address of the IPTC's vocabulary. Null where it says nothing.
 *
 * @example findSourceType("<x/>") // null
 */
export function findSourceType(packet: string): string | null {
	for (const [, prefix, , uri] of packet.matchAll(
		/\sxmlns:([A-Za-z_][\w.-]{0,40})\s*=\s*(["'])([^"']{1,200})\2/g,
	)) {
		if (uri !== iptcExtension || prefix === undefined) continue;
		const name = `${prefix}:DigitalSourceType`;
		const found =
			new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(packet)?.[1] ??
			new RegExp(`<${name}\\s[^>]*resource=["']([^"']*)["']`).exec(
				packet,
			)?.[1] ??
			new RegExp(`\\s${name}=["']([^"']*)["']`).exec(packet)?.[1];
		if (found !== undefined) return found.trim();
	}
	return null;
}
