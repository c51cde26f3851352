import { describe, expect, it } from "vitest";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

const words = { de: "Probe", en: "Trial" };
const command: Command = {
	kind: "command",
	name: "trial",
	usage: [],
	summary: words,
	options: {
		key: { type: "string", value: "KEY", summary: words },
		json: { type: "boolean", summary: words },
	},
	run: async () => ({ ok: true }),
};
const read = (...args: string[]) => {
	const parsed = parseOptions(command, args);
	return parsed.ok ? parsed.values.key : parsed;
};

describe("parseOptions", () => {
	it.each(["-1.5", "-", "-Zk3_x9", "--7aB", "key"])("takes %s", (value) => {
		expect(read("--key", value)).toBe(value);
	});

	it.each(["--json", "-h", "--jsno"])(
		"asks for what stands before %s",
		(next) => {
			expect(read("--key", next)).toMatchObject({ ok: false });
		},
	);

	it("takes anything after an equals sign", () => {
		expect(read("--key=--json")).toBe("--json");
	});
});
