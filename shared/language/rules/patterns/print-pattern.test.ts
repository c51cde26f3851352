import { expect, it } from "vitest";
import { parsePattern } from "./parse-pattern.ts";
import { printPattern } from "./print-pattern.ts";

const printed = (source: string, keepsCaptures = false): string => {
	const parsed = parsePattern(source);
	return parsed.ok ? printPattern(parsed.node, keepsCaptures) : parsed.reason;
};

it("writes JavaScript, with captures or without", () => {
	expect(printed("(a+)b")).toBe("(?:a{1,50})b");
	expect(printed("(?P<n>a)b", true)).toBe("(a)b");
	expect(printed("(?i)a|b")).toBe("(?:(?i:a|b))");
	expect(printed("a {2,}?b")).toBe("a\\x20{2,50}?b");
	expect(printed("(?<!x)^a$")).toBe("(?<!x)(?<![^\\n])a(?![^\\n])");
});
