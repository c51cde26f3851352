import { expect, it } from "vitest";
import type { ImportProblem } from "../rules/imports/import-problem.ts";
import { GuideValue } from "./guide-value.ts";

function reading(value: unknown) {
	const problems: ImportProblem[] = [];
	return { root: new GuideValue(value, "", problems), problems };
}
const at = (problems: readonly ImportProblem[]) =>
	problems.map(({ field }) => field);

it("reads texts, lists, flags, choices and days", () => {
	const { root, problems } = reading({
		text: " e\u0301 ",
		list: ["a", "b", "a"],
		yes: "true",
		kind: "end",
		none: "null",
		day: "2026-02-28",
	});
	expect(root.at("text").text({ most: 5 })).toBe("é");
	expect(root.at("list").texts(3, 5)).toEqual(["a", "b"]);
	expect(root.at("text").texts(3, 5)).toEqual(["é"]);
	expect(root.at("yes").flag()).toBe(true);
	expect(root.at("kind").oneOf(["anywhere", "end"], "anywhere")).toBe("end");
	expect(root.at("none").choice(["de", "en"])).toBeNull();
	expect(root.at("day").day()).toBe("2026-02-28");
	expect(problems).toEqual([]);
});

it("notes what is wrong with its path and what to do", () => {
	const { root, problems } = reading({
		list: [1, "x".repeat(9)],
		day: "2026-02-30",
		kind: "x",
		flag: 1,
		bell: "a\u0007",
	});
	root.at("list").texts(1, 5);
	root.at("list").list(9)[1]?.text({ most: 5 });
	root.at("day").day();
	root.at("kind").oneOf(["a"], "a");
	root.at("flag").flag();
	root.at("bell").text({ most: 5 });
	root.at("gone").text({ most: 5, least: 1 });
	root.only(["list", "day", "kind", "flag"]);
	expect(at(problems)).toEqual([
		"list",
		"list.0",
		"list.1",
		"day",
		"kind",
		"flag",
		"bell",
		"gone",
		"",
	]);
	expect(problems.every(({ fix }) => fix.de !== "" && fix.en !== "")).toBe(
		true,
	);
});

it("reaches no prototype", () => {
	const { root } = reading(JSON.parse('{"__proto__":{"name":"x"}}'));
	expect(root.at("name").isAbsent()).toBe(true);
	expect(root.at("constructor").isAbsent()).toBe(true);
});
