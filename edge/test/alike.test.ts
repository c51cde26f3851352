import { importAds } from "@lotse/shared/contract/ads.ts";
import { findAlikeCopy } from "@lotse/shared/contract/alike.ts";
import { beforeAll, expect, it } from "vitest";
import { createWorkspace, send, type TestWorkspace } from "./world.ts";

let workspace: TestWorkspace;
beforeAll(async () => {
	workspace = await createWorkspace("alike");
});

it("finds copies among the texts sent and with one's own ads", async () => {
	const { viewer, editor } = workspace.people;
	await send(
		importAds,
		{
			ads: [
				{
					text: "Handgemachte Schokolade aus Köln",
					channel: "google-ads-headline",
					language: "de",
					impressions: 100,
					clicks: 3,
					cost: null,
				},
			],
		},
		editor,
	);
	const texts = [
		"Handgemachte Schokolade aus Köln!",
		"Rote Schuhe günstig",
		"Rote Schuhe, günstig",
	];
	const response = await send(findAlikeCopy, { texts }, viewer);
	expect(response.status).toBe(200);
	const { pairs } = findAlikeCopy.reply.parse(await response.json());
	expect(
		pairs.map(({ a, b, kind }) => [
			a,
			typeof b === "number" ? b : b.text,
			kind,
		]),
	).toEqual([
		[0, "Handgemachte Schokolade aus Köln", "copy"],
		[1, 2, "copy"],
	]);
	const alone = await send(findAlikeCopy, { texts, withAds: false }, viewer);
	expect(findAlikeCopy.reply.parse(await alone.json()).pairs).toHaveLength(1);
});
