import { expect, it } from "vitest";
import { findSourceType, iptcExtension } from "./find-source-type.ts";
import { markXmp } from "./mark-xmp.ts";

it("makes a packet, and changes it in place", () => {
	const made = markXmp(null, "algorithmicMedia") ?? "";
	expect(made.startsWith('<?xpacket begin="\uFEFF" id=')).toBe(true);
	const changed = markXmp(made, "trainedAlgorithmicMedia") ?? "";
	expect(findSourceType(changed)).toMatch(/\/trainedAlgorithmicMedia$/);
	expect(changed.match(/:DigitalSourceType>/g)).toHaveLength(2);
});

it("leaves alone what it cannot add to", () => {
	expect(markXmp("<x/>", "algorithmicMedia")).toBeNull();
	const twice = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:a="${iptcExtension}"><rdf:Description xmlns:b="${iptcExtension}" b:DigitalSourceType="x"/></rdf:RDF>`;
	expect(markXmp(twice, "algorithmicMedia")).toBeNull();
});
