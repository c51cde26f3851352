import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { builtExtension } from "./built-extension.ts";

type Manifest = {
	readonly manifest_version: number;
	readonly permissions: readonly string[];
	readonly host_permissions: readonly string[];
	readonly optional_host_permissions: readonly string[];
	readonly content_scripts: readonly { readonly matches: readonly string[] }[];
	readonly web_accessible_resources?: unknown;
	readonly side_panel?: unknown;
	readonly sidebar_action?: unknown;
	readonly background: object;
};

const installed = ["https://ads.google.com/*", "https://admin.shopify.com/*"];
let store: string;
let practice: string;
let firefox: string;

const readText = (folder: string, file: string) =>
	readFile(join(folder, file), "utf8");
const manifestOf = async (folder: string): Promise<Manifest> =>
	JSON.parse(await readText(folder, "manifest.json"));

const matchesOf = ({ content_scripts }: Manifest) =>
	content_scripts.flatMap(({ matches }) => matches).sort();

beforeAll(async () => {
	store = await builtExtension({ practice: false });
	practice = await builtExtension({ practice: true });
	firefox = await builtExtension({ practice: false, browser: "firefox" });
}, 120_000);

describe("the built extension", () => {
	it("has only what it needs in the store", async () => {
		const made = await manifestOf(store);
		expect(made.manifest_version).toBe(3);
		expect([...made.permissions].sort()).toEqual([
			"activeTab",
			"alarms",
			"scripting",
			"sidePanel",
			"storage",
		]);
		expect(made.host_permissions).toEqual(installed);
		expect(matchesOf(made)).toEqual([...installed].sort());
		expect(made.web_accessible_resources).toBeUndefined();
		expect(made.side_panel).toBeDefined();
	});

	it("works on this machine's practice pages in a local build only", async () => {
		const made = await manifestOf(practice);
		expect(matchesOf(made)).toEqual(
			[
				...installed,
				"http://localhost/practice/*",
				"http://127.0.0.1/practice/*",
			].sort(),
		);
		expect(made.host_permissions).toEqual([
			...installed,
			"http://localhost/*",
			"http://127.0.0.1/*",
		]);
		for (const folder of [store, firefox]) {
			expect(await readText(folder, "manifest.json")).not.toMatch(
				/localhost|127\.0\.0\.1/,
			);
		}
	});

	it("is built for Firefox too, with a sidebar and a declaration of what it collects", async () => {
		const made = await manifestOf(firefox);
		expect(made.manifest_version).toBe(3);
		expect([...made.permissions].sort()).toEqual([
			"activeTab",
			"alarms",
			"scripting",
			"storage",
		]);
		expect(made.sidebar_action).toBeDefined();
		expect(made).toMatchObject({
			browser_specific_settings: {
				gecko: {
					data_collection_permissions: {
						required: ["none"],
						optional: ["authenticationInfo"],
					},
				},
			},
		});
	});

	it("is named in German and English", async () => {
		for (const language of ["de", "en"]) {
			const messages: { [key: string]: { message: string } } = JSON.parse(
				await readText(store, `_locales/${language}/messages.json`),
			);
			for (const key of ["name", "description", "open", "review"]) {
				expect(messages[key]?.message).toBeTruthy();
			}
			/* The store's limits. */
			expect(messages.name?.message.length).toBeLessThanOrEqual(45);
			expect(messages.description?.message.length).toBeLessThanOrEqual(132);
		}
	});

	it("puts at most 60 kB gzip into a page before a field is focused, without React or weights", async () => {
		const watch = await readText(store, "content-scripts/field-watch.js");
		const desk = await readText(store, "desk.js");
		const kilobytes = (text: string) => gzipSync(text).length / 1_000;
		console.info(
			`gzip: before a field is focused ${kilobytes(watch).toFixed(1)} kB, analysing script ${kilobytes(desk).toFixed(1)} kB`,
		);
		expect(kilobytes(watch)).toBeLessThanOrEqual(60);
		expect(watch + desk).not.toMatch(/react\.(transitional\.)?element/);
	});

	it("cannot reach the network from a page", async () => {
		for (const file of ["content-scripts/field-watch.js", "desk.js"]) {
			expect(await readText(store, file), file).not.toMatch(
				/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/,
			);
		}
	});
});
