import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const names = [
	"Berry",
	"Lund",
	"Sondergeld",
	"Okafor",
	"Neumann",
	"Whitlam",
	"Quist",
	"Painter",
	"Denholm",
	"Alderson",
	"Zhou",
	"Malloney",
];
const header = "nr;entity;Vorname;Nachname;PLZ;Geburtsdatum";
const line = (i: number, side: string, surname: string) =>
	`${side}${i};p${i};Kim${i % 5};${surname};${10_000 + i * 37};${1950 + i}-0${1 + (i % 9)}-1${i % 9}`;

async function writeFiles() {
	const folder = await mkdtemp(join(tmpdir(), "lotse-identity-"));
	const write = async (name: string, rows: readonly string[]) => {
		const path = join(folder, name);
		await writeFile(path, [header, ...rows].join("\n"));
		return path;
	};
	const a = await write(
		"a.csv",
		Array.from({ length: 40 }, (_, i) => line(i, "a", `${names[i % 12]}${i}`)),
	);
	const b = await write(
		"b.csv",
		Array.from({ length: 40 }, (_, i) =>
			line(i, "b", `${names[i % 12]}${i}`.replace("e", "ee")),
		),
	);
	const spec = join(folder, "spec.json");
	return { a, b, spec };
}

it("links two German files, with reasons, and measures itself against the truth", async () => {
	const { a, b, spec } = await writeFiles();
	await writeFile(
		spec,
		JSON.stringify({
			id: "nr",
			fields: { Nachname: "surname", PLZ: "postcode", Geburtsdatum: "date" },
		}),
	);
	const linked = await runLotse([
		"identity",
		"link",
		a,
		b,
		"--spec",
		spec,
		"--json",
	]);
	expect(linked.code).toBe(0);
	const [report] = linked.json() as {
		pairs: { a: string; b: string; probability: number; reasons: unknown[] }[];
		clusters: unknown[];
	}[];
	expect(report?.clusters).toHaveLength(40);
	expect(
		report?.pairs.every(
			(pair) =>
				pair.a.slice(1) === pair.b.slice(1) &&
				pair.probability > 0.9 &&
				pair.reasons.length === 3,
		),
	).toBe(true);
	const measured = await runLotse([
		"identity",
		"evaluate",
		a,
		b,
		"--entity",
		"entity",
		"--json",
	]);
	expect(measured.json()[0]).toMatchObject({
		f1: 1,
		truth: 40,
		blockingRecall: 1,
	});
});

it("groups one file, in German, at the threshold asked for", async () => {
	const { a } = await writeFiles();
	const found = await runLotse(["identity", "link", a, "--threshold", "0.99"], {
		env: { LOTSE_LANG: "de" },
	});
	expect(found.code).toBe(0);
	expect(found.stderr).toContain("Paare aus");
});

it("finds its way in columns called otherwise, cut otherwise, and called otherwise in each file", async () => {
	const folder = await mkdtemp(join(tmpdir(), "lotse-identity-"));
	const write = async (name: string, head: string, mark: string) => {
		const path = join(folder, name);
		const rows = Array.from({ length: 40 }, (_, i) =>
			line(i, "r", `${names[i % 12]}${"abcdefgh"[i % 8]}`)
				.split(";")
				.join(mark),
		);
		await writeFile(path, [head, ...rows].join("\n"));
		return path;
	};
	const a = await write("a.csv", "no|cluster|First Name|LNAME|ZIP|DOB", "|");
	const b = await write("b.csv", header, ";");
	const c = await write("c.csv", "k1\tcluster\tk3\tk4\tk5\tk6", "\t");
	const bare = await write("bare.csv", line(99, "r", "Lund"), ";");
	const linked = await runLotse(["identity", "link", a, b, "--json"]);
	expect(linked.json()[0]).toMatchObject({
		fields: [
			{ column: "First Name", kind: "given-name" },
			{ column: "LNAME", kind: "surname" },
			{ column: "ZIP", kind: "postcode" },
			{ column: "DOB", kind: "date" },
		],
		clusters: { length: 40 },
	});
	const guessed = await runLotse(["identity", "evaluate", c, c, "--json"]);
	expect(guessed.stderr).toContain("k5 = postcode, k6 = date");
	expect(guessed.json()[0]).toMatchObject({ f1: 1, truth: 40 });
	const none = await runLotse(["identity", "link", bare]);
	expect([none.code, none.stderr]).toEqual([
		1,
		expect.stringContaining("names no columns"),
	]);
});

it("names what is wrong and what to do", async () => {
	const { a, spec } = await writeFiles();
	for (const [args, code, words] of [
		[["identity", "link"], 2, "One or two files"],
		[
			["identity", "link", a, "--threshold", "2"],
			2,
			"no chance between 0 and 1",
		],
		[
			["identity", "link", a, "--without", "Postcode"],
			1,
			"There is no column “Postcode” here",
		],
		[
			["identity", "link", a, "--without", "Vorname,Nachname,PLZ,Geburtsdatum"],
			1,
			"No column says anything about people",
		],
		[
			["identity", "evaluate", a, "--entity", "who"],
			1,
			"No column says who really",
		],
		[["identity", "link", a, "--spec", spec], 1, "given-name"],
	] as const) {
		await writeFile(spec, JSON.stringify({ fields: { PLZ: "zip" } }));
		const refused = await runLotse([...args]);
		expect([args, refused.code]).toEqual([args, code]);
		expect(refused.stderr).toContain(words);
	}
	const lone = await runLotse(["identity", "link", "-"], {
		stdin: `${header}\n${line(1, "a", "Berry")}`,
	});
	expect(lone.stderr).toContain("too few people");
});
