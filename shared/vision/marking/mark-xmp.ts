import {
	type DigitalSourceType,
	digitalSourceVocabulary,
} from "./digital-source-type.ts";
import { findSourceType, iptcExtension } from "./find-source-type.ts";

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/** Marks a packet for programs that look for one in a file of any kind (XMP specification part 1, §7.3). */
const packetId = "W5M0MpCehiHzreSzNTczkc9d";

/**
 * An XMP packet that says how a picture came to be (`Iptc4xmpExt:DigitalSourceType`). What an existing packet says else stays as it is, word for
 * word; an earlier statement of the same property goes. Null where the existing packet is no RDF that could be added to.
 *
 * Source: IPTC Photo Metadata Standard 2023.2, "Digital Source Type"; ISO 16684-1 (XMP).
 *
 * @example findSourceType(markXmp(null, "trainedAlgorithmicMedia") ?? "") // "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
 */
export function markXmp(
	existing: string | null,
	type: DigitalSourceType,
): string | null {
	if (existing === null)
		return `<?xpacket begin="\uFEFF" id="${packetId}"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}">${description("rdf", "", type)}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
	const prefix = prefixOf(existing, rdf);
	if (prefix === null) return null;
	if (findSourceType(existing) === `${digitalSourceVocabulary}${type}`)
		return existing;
	const cleaned = withoutSourceType(existing).replace(
		new RegExp(
			`<${prefix}:Description ${prefix}:about="[^"]*" xmlns:Iptc4xmpExt="[^"]*"></${prefix}:Description>`,
			"g",
		),
		"",
	);
	const end = cleaned.lastIndexOf(`</${prefix}:RDF>`);
	// Something that states the property in a form not known here is better left alone than stated twice.
	if (end < 0 || findSourceType(cleaned) !== null) return null;
	const about =
		new RegExp(`<${prefix}:Description[^>]*?\\s${prefix}:about="([^"]*)"`).exec(
			cleaned,
		)?.[1] ?? "";
	return `${cleaned.slice(0, end)}${description(prefix, about, type)}${cleaned.slice(end)}`;
}

/** A description of its own: every description of one subject is read together. */
const description = (prefix: string, about: string, type: DigitalSourceType) =>
	`<${prefix}:Description ${prefix}:about="${about}" xmlns:Iptc4xmpExt="${iptcExtension}"><Iptc4xmpExt:DigitalSourceType>${digitalSourceVocabulary}${type}</Iptc4xmpExt:DigitalSourceType></${prefix}:Description>`;

function withoutSourceType(packet: string): string {
	const prefix = prefixOf(packet, iptcExtension);
	if (prefix === null) return packet;
	const name = `${prefix}:DigitalSourceType`;
	return packet
		.replace(new RegExp(`<${name}(?:\\s[^>]*)?/>`, "g"), "")
		.replace(new RegExp(`<${name}(?:\\s[^>]*)?>[^<]*</${name}>`, "g"), "")
		.replace(new RegExp(`\\s${name}=(?:"[^"]*"|'[^']*')`, "g"), "");
}

/** The prefix a packet uses for a namespace; null where it does not. */
function prefixOf(packet: string, namespace: string): string | null {
	for (const [, prefix, , uri] of packet.matchAll(
		/\sxmlns:([A-Za-z_][\w.-]{0,40})\s*=\s*(["'])([^"']{1,200})\2/g,
	))
		if (uri === namespace) return prefix ?? null;
	return null;
}
