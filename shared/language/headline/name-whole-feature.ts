import type { Localised } from "../localised.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";

const names: ReadonlyMap<string, Localised> = new Map([
	...wholeTextFeatures.map(({ id, name }) => [id, name] as const),
	[
		"typical-words",
		{ de: "Wörter eines typischen Titels", en: "Words of a typical headline" },
	],
	["own-length", { de: "Tatsächliche Länge", en: "Actual length" }],
	["typical-own", { de: "Ihr typischer Text", en: "Your typical text" }],
]);

/** What a person reads for the `feature` of a whole-text contribution; the id itself for one that is not known. */
export function nameWholeFeature(feature: string): Localised {
	return names.get(feature) ?? { de: feature, en: feature };
}
