import { expect, it } from "vitest";
import { intentWords } from "./intent-words.ts";

it("keeps what a text is about, each once, by stem", () => {
	expect([...intentWords("Rote Schuhe und rote Schuhe")]).toEqual([
		["rot", "Rote"],
		["schuh", "Schuhe"],
	]);
	expect([...intentWords("The shoes, running and 42").keys()]).toEqual([
		"sho",
		"runn",
		"42",
	]);
	expect(intentWords("").size).toBe(0);
});
