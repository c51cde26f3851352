import { expect, it } from "vitest";
import { schemaSourceType } from "./schema-source-type.ts";

it("names the terms of schema.org's enumeration", () => {
	expect(schemaSourceType("trainedAlgorithmicMedia")).toBe(
		"https://schema.org/TrainedAlgorithmicMediaDigitalSource",
	);
	expect(schemaSourceType("compositeWithTrainedAlgorithmicMedia")).toBe(
		"https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
	);
});
