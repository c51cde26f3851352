import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { personNames } from "./person-names.ts";

const digest = async (text: string) =>
	createHash("sha256").update(text).digest("hex");

it("personNames gives every spelling, and looks within texts only for what is distinctive", async () => {
	const ada = await digest("ada@example.com");
	const number = await digest("4711");
	expect(await personNames([" Ada@example.com", "4711"], digest)).toEqual({
		exact: ["Ada@example.com", "ada@example.com", ada, "4711", number],
		mentions: ["ada@example.com", ada, number],
	});
	expect((await personNames(["visitor-0000-1"], digest)).mentions).toContain(
		"visitor-0000-1",
	);
});
