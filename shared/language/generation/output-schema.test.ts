import { expect, it } from "vitest";
import { outputSchema } from "./output-schema.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

it("binds an answer to the slots asked for", () => {
	expect(outputSchema(sampleMaterial("ad-variants", "de").slots)).toMatchObject(
		{
			type: "object",
			required: ["items"],
			additionalProperties: false,
			properties: {
				items: {
					maxItems: 19,
					items: {
						properties: { slot: { enum: ["headline", "description"] } },
					},
				},
			},
		},
	);
});
