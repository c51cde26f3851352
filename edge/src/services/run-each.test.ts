import { expect, it } from "vitest";
import { runEach } from "./run-each.ts";

it("runs all of them in order though one fails, and says so at the end", async () => {
	const ran: string[] = [];
	const note = (name: string) => async () => void ran.push(name);
	const down = async () => {
		throw new Error("down");
	};
	await expect(runEach([note("a"), down, note("b")])).rejects.toThrow(
		"1 tasks failed",
	);
	expect(ran).toEqual(["a", "b"]);
	await expect(runEach([note("c")])).resolves.toBeUndefined();
});
