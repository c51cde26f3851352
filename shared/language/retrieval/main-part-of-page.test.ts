import * as fc from "fast-check";
import { expect, it } from "vitest";
import { mainPartOfPage } from "./main-part-of-page.ts";

it("leaves out what stands beside the subject, nested too", () => {
	expect(
		mainPartOfPage(
			"<nav>Menü<nav>Unter</nav>mehr</nav><p>Text</p><footer>Ende</footer><form>x</form><button>Kaufen</button>",
		),
	).toBe("<p>Text</p>");
});

it("takes main where it has text, and keeps the head", () => {
	const text = "Kakao ".repeat(60);
	const page = `<head><title>T</title></head><body><p>Banner</p><main>${text}<aside>Rand</aside></main></body>`;
	expect(mainPartOfPage(page)).toBe(
		`<head><title>T</title></head><main>${text}</main>`,
	);
	expect(mainPartOfPage("<main></main><p>Text</p>")).toBe(
		"<main></main><p>Text</p>",
	);
});

it("never throws, and takes a part never closed to the end", () => {
	expect(mainPartOfPage("<p>a</p><nav>b")).toBe("<p>a</p>");
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom("<nav>", "</nav>", "<main>", "</main>", "<form/>", "a"),
			),
			(parts) => {
				const page = parts.join("");
				expect(mainPartOfPage(page).length).toBeLessThanOrEqual(page.length);
			},
		),
		{ numRuns: 300, seed: 20261122 },
	);
});
