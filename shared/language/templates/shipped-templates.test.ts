import { expect, it } from "vitest";
import { writingTasks } from "../generation/writing-tasks.ts";
import { hashFeature } from "../headline/hash-feature.ts";
import { shippedTemplates } from "./shipped-templates.ts";

it("has one template for every task a model can do", () => {
	const wanted = Object.entries(writingTasks).flatMap(([task, row]) =>
		row.isComputed ? [] : [task],
	);
	expect(shippedTemplates.map(({ id }) => id).sort()).toEqual(wanted.sort());
});

/** After a change to a template: raise its version, and put the new fingerprint here. */
it("has a new version whenever a template has changed", () => {
	expect(
		shippedTemplates.map(
			({ id, version, ...body }) =>
				`${id}@${version} ${hashFeature(JSON.stringify(body))}`,
		),
	).toMatchInlineSnapshot(`
		[
		  "ad-variants@1 82971955",
		  "alt-text@1 94998626",
		  "attributes@1 560119061",
		  "localisation@1 264775213",
		  "meta-tags@1 602925046",
		  "product-description@1 817279980",
		  "rewrite@1 707128834",
		  "seo-outline@1 1006783583",
		  "social-post@1 570231127",
		  "subject-line@1 454136989",
		]
	`);
});
