import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { createPseudonym } from "./create-pseudonym.ts";

const keyed = (key: string) => async (text: string) =>
	createHmac("sha256", key).update(text).digest("hex");

it("createPseudonym is one for every spelling, another for every key and person", async () => {
	const ours = keyed("ours");
	const ada = await createPseudonym("ada@example.com", ours);
	expect(ada).toMatch(/^psn_[0-9a-f]{32}$/);
	expect(await createPseudonym(" ADA@example.com", ours)).toBe(ada);
	const others = [
		await createPseudonym("ada@example.com", keyed("theirs")),
		await createPseudonym("bea@example.com", ours),
	];
	expect(others).not.toContain(ada);
});
