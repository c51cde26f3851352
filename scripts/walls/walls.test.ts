import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../lib/generate.ts";
import { root } from "../lib/root.ts";
import { readSources, type Source } from "./read-sources.ts";

generate();
const sources = readSources();
const isTest = ({ path }: Source) =>
	/\.(test|suite|bench|workerd)\.tsx?$|(^|\/)(test|stand-ins)\/|\/training\//.test(
		path,
	);
const shipped = sources.filter((source) => !isTest(source));
const inShared = shipped.filter(({ path }) => path.startsWith("shared/"));

/** Pure rooms from the ground up; a room may use its own and those named. `contract` and `ui` stand beside them. */
const mayUse: { readonly [room: string]: readonly string[] } = {
	statistics: [],
	learning: ["statistics"],
	causal: ["statistics", "learning"],
	predictive: ["statistics", "learning"],
	language: ["statistics", "learning"],
	vision: ["statistics", "learning"],
	profile: ["statistics", "learning"],
	trust: ["statistics", "learning"],
	contract: [
		"statistics",
		"learning",
		"causal",
		"predictive",
		"language",
		"vision",
		"profile",
		"trust",
	],
	ui: [
		"statistics",
		"learning",
		"causal",
		"predictive",
		"language",
		"vision",
		"profile",
		"trust",
		"contract",
	],
};
const roomOf = (path: string) => path.split("/")[1] ?? "";
const isPure = (path: string) => !["contract", "ui"].includes(roomOf(path));
const isPackage = (to: string) =>
	!/^(shared|edge|extension|plugins|scripts)\//.test(to);

describe("walls", () => {
	it("reads the whole house", () => {
		expect(shipped.length).toBeGreaterThan(100);
	});

	it("imports in shared/ run downwards only", () => {
		const wrong = inShared.flatMap(({ path, imports }) =>
			imports
				.filter(
					({ to }) => to.startsWith("shared/") && roomOf(to) !== roomOf(path),
				)
				.filter(
					({ to }) =>
						to.split("/").length > 2 &&
						!(mayUse[roomOf(path)] ?? []).includes(roomOf(to)),
				)
				.map(({ to }) => `${path} → ${to}`),
		);
		expect(wrong).toEqual([]);
	});

	it("shared/ knows nothing of the surfaces", () => {
		const wrong = inShared.flatMap(({ path, imports }) =>
			imports
				.filter(({ to }) => /^(edge|extension|plugins|scripts)\//.test(to))
				.map(({ to }) => `${path} → ${to}`),
		);
		expect(wrong).toEqual([]);
	});

	it("pure files import a package only with a word of why", () => {
		const wrong = inShared
			.filter(({ path }) => isPure(path))
			.flatMap(({ path, imports }) =>
				imports
					.filter(
						({ to, line, isType }) =>
							isPackage(to) && !isType && !line.includes("//"),
					)
					.map(({ to }) => `${path} → ${to}`),
			);
		expect(wrong).toEqual([]);
	});

	// document, window and the like are no names at all in shared/tsconfig.json, which has no DOM; the type check refuses them.
	it("pure files have no clock, randomness, network, storage or environment", () => {
		const banned =
			/\b(Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB|crypto\.|process\.|setTimeout|setInterval|globalThis)/;
		const wrong = inShared
			.filter(({ path }) => isPure(path))
			.flatMap(({ path, code }) =>
				banned.exec(code) ? [`${path}: ${banned.exec(code)?.[0]}`] : [],
			);
		expect(wrong).toEqual([]);
	});

	it("every pure file that does something has a test beside it", () => {
		const wrong = inShared
			.filter(
				({ path, code }) =>
					isPure(path) &&
					/export (async )?function|export const \w+ = (async )?\(/.test(code),
			)
			.filter(
				({ path }) =>
					!existsSync(join(root, path.replace(/\.ts$/, ".test.ts"))),
			)
			.map(({ path }) => path);
		expect(wrong).toEqual([]);
	});

	it("a feature knows ports, services, shared and its own folder", () => {
		const wrong = shipped
			.filter(({ path }) => path.startsWith("edge/src/features/"))
			.flatMap(({ path, imports }) => {
				const own = path.split("/").slice(0, 4).join("/");
				const allowed = (to: string) =>
					to.startsWith("shared/") ||
					to.startsWith("edge/src/services/") ||
					to === "edge/src/ports.ts" ||
					to.startsWith("edge/src/ports/") ||
					to === "edge/src/serve.ts" ||
					to.startsWith(`${own}/`);
				return imports
					.filter(({ to }) => !allowed(to))
					.map(({ to }) => `${path} → ${to}`);
			});
		expect(wrong).toEqual([]);
	});

	it("services know ports and shared, adapters no features", () => {
		const wrong = shipped.flatMap(({ path, imports }) =>
			imports
				.filter(
					({ to }) =>
						(path.startsWith("edge/src/services/") &&
							/^edge\/src\/(adapters|features|workflows|context|worker)/.test(
								to,
							)) ||
						(path.startsWith("edge/src/adapters/") &&
							/^edge\/src\/(features|workflows|context|worker)/.test(to)),
				)
				.map(({ to }) => `${path} → ${to}`),
		);
		expect(wrong).toEqual([]);
	});

	it("only an adapter reaches for a plugin's client", () => {
		const wrong = shipped.flatMap(({ path, imports }) =>
			imports
				.filter(
					({ to }) =>
						path.startsWith("edge/") &&
						!path.startsWith("edge/src/adapters/") &&
						to.startsWith("plugins/"),
				)
				.map(({ to }) => `${path} → ${to}`),
		);
		expect(wrong).toEqual([]);
	});

	it("only context.ts and the entry read the environment", () => {
		const wrong = shipped
			.filter(
				({ path, code }) =>
					path.startsWith("edge/src/") &&
					![
						"edge/src/context.ts",
						"edge/src/worker.ts",
						"edge/src/app.ts",
					].includes(path) &&
					!path.startsWith("edge/src/workflows/") &&
					/\benv\b\s*[.:[]/.test(code),
			)
			.map(({ path }) => path);
		expect(wrong).toEqual([]);
	});

	it("extension and plugins import shared/ only", () => {
		const wrong = shipped.flatMap(({ path, imports }) => {
			const own = /^(extension|plugins\/[a-z-]+)\//.exec(path)?.[0];
			if (!own) return [];
			return imports
				.filter(
					({ to }) =>
						/^(edge|scripts|extension|plugins)\//.test(to) &&
						!to.startsWith(own),
				)
				.map(({ to }) => `${path} → ${to}`);
		});
		expect(wrong).toEqual([]);
	});

	it("zod is imported as a namespace", () => {
		expect(
			sources
				.filter(({ code }) =>
					/import\s*\{[^}]*\bz\b[^}]*\}\s*from\s*["']zod/.test(code),
				)
				.map(({ path }) => path),
		).toEqual([]);
	});

	it("nothing is typed any, silenced, skipped or left for later", () => {
		const self = "scripts/walls/walls.test.ts";
		const banned =
			/(?<!\?):\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-expect-error|biome-ignore|eslint-disable|\b(it|test|describe)\.(skip|only|todo)\b/;
		expect(
			sources
				.filter(({ path, code }) => path !== self && banned.test(code))
				.map(({ path }) => path),
		).toEqual([]);
	});

	it("the service writes to the log only where its guard sees it", () => {
		const calls = shipped
			.filter(({ path }) => path.startsWith("edge/src/"))
			.flatMap(({ path, code }) =>
				[...code.matchAll(/console\.(?!error|warn)\w+/g)].map(
					([call]) => `${path}: ${call}`,
				),
			);
		// A mail is printed where no mail service is bound: that is what it is for.
		expect(calls).toEqual(["edge/src/context.ts: console.log"]);
	});

	it("no file is an orphan", () => {
		const used = new Set(
			sources
				.flatMap(({ path, imports }) =>
					imports.map(({ to }) => `${to}|${path}`),
				)
				.map((pair) => pair.split("|")[0]),
		);
		const isEntry = ({ path }: Source) =>
			/\.generated\.ts$|\.d\.ts$|\.config\.ts$|(^|\/)(worker|main)\.tsx?$/.test(
				path,
			) ||
			/^(scripts\/commands|extension\/entrypoints|edge\/src\/features|shared\/contract|plugins\/cli\/src\/commands)\//.test(
				path,
			) ||
			path.includes("/training/");
		expect(
			shipped
				.filter(
					(source) =>
						!isEntry(source) && !isTest(source) && !used.has(source.path),
				)
				.map(({ path }) => path),
		).toEqual([]);
	});
});
