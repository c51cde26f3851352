import {
	analyseDocument,
	mostDocumentCharacters,
} from "@lotse/shared/contract/documents.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { createWorkspace, send, type TestWorkspace } from "./world.ts";

let workspace: TestWorkspace;
beforeAll(async () => {
	workspace = await createWorkspace("documents");
});

describe("a whole document", () => {
	it("is answered with offsets into what was sent, gravest first", async () => {
		const source =
			"<title>Unsere Seite</title><p>Jetzt jetzt kaufen.</p><p>Klimaneutraler <b>Versand</b> an max&#64;beispiel.de</p>";
		const response = await send(
			analyseDocument,
			{ source, format: "html", today: "2026-10-01" },
			workspace.people.viewer,
		);
		expect(response.status).toBe(200);
		const { report } = analyseDocument.reply.parse(await response.json());
		if (!report.ok) throw new Error(report.reason);
		const levels = report.findings.map(({ level }) => level);
		expect(levels).toEqual(
			levels.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)),
		);
		expect(levels.length).toBeGreaterThan(1);
		for (const { start, end, text, replaceable } of report.findings)
			if (replaceable) expect(source.slice(start, end)).toBe(text);
		const [found] = report.personalData ?? [];
		expect(source.slice(found?.start, found?.end)).toBe("max&#64;beispiel.de");
		expect(report.headings.map(({ text }) => text)).toEqual(["Unsere Seite"]);
	});
	it("is refused when it is longer than stated", async () => {
		const response = await send(
			analyseDocument,
			{ source: "x".repeat(mostDocumentCharacters + 1), format: "plain" },
			workspace.people.viewer,
		);
		expect(response.status).toBe(400);
	});
});

const rank = ["error", "warning", "suggestion"];
