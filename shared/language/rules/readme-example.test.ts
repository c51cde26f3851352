import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { checkRules } from "./check-rules.ts";
import { importRules } from "./import-rules.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const yaml = /```yaml\n([\s\S]*?)```/u.exec(readme)?.[1] ?? "";
const command = /lotse -- check (.*) --rules our\.yaml\n(.*)/u.exec(readme);
const texts = [...(command?.[1] ?? "").matchAll(/"([^"]+)"/gu)].map(
	([, text]) => text ?? "",
);

it("is what the README walks through", () => {
	const imported = importRules(yaml, { id: "our", source: "our.yaml" });
	expect(imported).toMatchObject({ ok: true, warnings: [] });
	if (!imported.ok) return;
	expect(texts).toHaveLength(2);
	const lines = texts.flatMap((text, at) =>
		checkRules(text, imported.rules, {
			channel: "plain",
			language: "de",
			today: "2026-11-22",
		}).map(
			({ start, level, ruleId, message, action }) =>
				`argument-${at + 1}:1:${start + 1}: ${level} ${ruleId}: ${message.de} ${action.de}`,
		),
	);
	expect(lines).toEqual([command?.[2]]);
});
