import { expect, it } from "vitest";
import { findSourceType, iptcExtension } from "./find-source-type.ts";

const packet = (body: string) =>
	`<rdf:Description xmlns:e="${iptcExtension}" ${body}`;

it.each([
	[packet("><e:DigitalSourceType> a </e:DigitalSourceType>"), "a"],
	[packet('><e:DigitalSourceType rdf:resource="b"/>'), "b"],
	[packet('e:DigitalSourceType="c">'), "c"],
	[packet('f:DigitalSourceType="d">'), null],
	["<x/>", null],
])("%s says %s", (xmp, says) => {
	expect(findSourceType(xmp)).toBe(says);
});
