import { fileURLToPath } from "node:url";
import {
	NoDeprecatedCustomRule,
	parse,
	specifiedRules,
	validate,
} from "graphql";
import { expect, it } from "vitest";
import { bulkDocuments, documents } from "../src/documents.ts";
import { findSchema, readSchema } from "./stand-in/read-schema.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

it("sends only documents Shopify's own schema accepts, with nothing deprecated in them", () => {
	const file = findSchema(root);
	if (file === null) {
		console.log("Shopify's schema could not be fetched: documents not checked");
		return;
	}
	const schema = readSchema(file);
	for (const [name, text] of Object.entries({ ...documents, ...bulkDocuments }))
		expect([
			name,
			validate(schema, parse(text), [
				...specifiedRules,
				NoDeprecatedCustomRule,
			]).map(String),
		]).toEqual([name, []]);
	expect(validate(schema, parse("{ shop { nothing } }"))).toHaveLength(1);
});
