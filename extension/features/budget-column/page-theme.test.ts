import { expect, it } from "vitest";
import { pageTheme } from "./page-theme.ts";

it("tells a dark page by its light text", () => {
	expect(pageTheme("rgb(32, 33, 36)")).toBe("light");
	expect(pageTheme("rgb(227, 227, 227)")).toBe("dark");
	expect(pageTheme("rgba(255, 255, 255, 0.87)")).toBe("dark");
	expect(pageTheme("color(srgb 1 1 1)")).toBe("light");
});
