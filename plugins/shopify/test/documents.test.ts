import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
	getNamedType,
	NoDeprecatedCustomRule,
	parse,
	specifiedRules,
	TypeInfo,
	validate,
	visit,
	visitWithTypeInfo,
} from "graphql";
import { expect, it } from "vitest";
import { bulkDocuments, documents } from "../src/documents.ts";
import { findSchema, readSchema, readScopes } from "./stand-in/read-schema.ts";

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

/** What is needed beside what documents read: orders older than 60 days, and the pixel's events. */
const beyondDocuments = ["read_all_orders", "read_customer_events"];

it("asks the merchant for what its documents need, and for nothing else", () => {
	const file = findSchema(root);
	if (file === null) {
		console.log("Shopify's schema could not be fetched: scopes not checked");
		return;
	}
	const schema = readSchema(file);
	const rules = readScopes(file);
	const needed: (readonly string[])[] = [];
	const need = (typeName: string, fieldName?: string) => {
		const rule = rules.find(
			(one) =>
				one.typeName === typeName &&
				one.type === (fieldName === undefined ? "type" : "field") &&
				one.fieldName === fieldName,
		);
		if (rule && rule.offlineScopes.length > 0) needed.push(rule.offlineScopes);
	};
	for (const text of Object.values({ ...documents, ...bulkDocuments })) {
		const types = new TypeInfo(schema);
		visit(
			parse(text),
			visitWithTypeInfo(types, {
				Field() {
					const parent = types.getParentType()?.name;
					const field = types.getFieldDef()?.name;
					if (parent && field) need(parent, field);
					const type = types.getType();
					if (type) need(getNamedType(type).name);
				},
			}),
		);
	}
	const toml = readFileSync(`${root}/plugins/shopify/shopify.app.toml`, "utf8");
	const asked = (/^scopes = "([^"]+)"/m.exec(toml)?.[1] ?? "").split(",");
	const gives = (scope: string) => [scope, scope.replace(/^write_/, "read_")];
	const granted = new Set(asked.flatMap(gives));
	expect(
		needed.filter((scopes) => !scopes.some((one) => granted.has(one))),
	).toEqual([]);
	expect(
		asked.filter(
			(scope) =>
				!beyondDocuments.includes(scope) &&
				!needed.some((scopes) =>
					scopes.some((one) => gives(scope).includes(one)),
				),
		),
	).toEqual([]);
});
