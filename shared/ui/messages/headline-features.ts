import type { Localised } from "../../contract/localised.ts";

/** Plain names for the properties of a whole headline that the model weighs; one without a name shows its own. */
export const headlineFeatures: Readonly<Record<string, Localised>> = {
	bias: { de: "Grundwert", en: "Base" },
};
