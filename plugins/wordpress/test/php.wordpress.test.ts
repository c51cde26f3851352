import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPhp } from "./find-php.ts";
import { runProgram } from "./run-program.ts";

const plugin = join(import.meta.dirname, "../plugin");
const files = readdirSync(plugin, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".php"))
	.map((path) => join(plugin, path));

describe("the plugin's PHP", () => {
	it("is sound", async () => {
		const php = await findPhp();
		if (!php.ok) {
			console.log(`PHP did not read the plugin: ${php.reason}.`);
			return;
		}
		for (const file of files)
			expect(await runProgram("php", ["-l", file])).toContain(
				"No syntax errors",
			);
	});

	it("ends when it is not WordPress that asks", () => {
		for (const file of files)
			expect(readFileSync(file, "utf8"), file).toMatch(
				/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/,
			);
	});

	it("prints nothing that is not escaped", () => {
		const escaped =
			/^\s*(?:'[^'$]*'|esc_(?:html|attr|url)(?:_e|__)?\(.*\)|'' === \$\w+(?:\['\w+'\])? \? '' : esc_html\(.*\))(?:\s*\.\s*(?:'[^'$]*'|esc_(?:html|attr|url)(?:__)?\(.*\)))*\s*$/;
		const wrong = files.flatMap((file) =>
			[...readFileSync(file, "utf8").matchAll(/\becho\s+(.*?);(?:\s|$)/gs)]
				.map(([, printed]) => printed ?? "")
				.filter((printed) => !escaped.test(printed)),
		);
		expect(wrong).toEqual([]);
	});

	it("gives every function and constant the plugin's name", () => {
		const named = files.flatMap((file) =>
			[
				...readFileSync(file, "utf8").matchAll(
					/^(?:function|const|define\( ')\s*(\w+)/gm,
				),
			].map(([, name]) => name ?? ""),
		);
		expect(named.length).toBeGreaterThan(30);
		expect(named.filter((name) => !/^lotse_/i.test(name))).toEqual([]);
	});
});
