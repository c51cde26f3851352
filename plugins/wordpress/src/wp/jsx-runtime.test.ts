import "../../test/wordpress-globals.ts";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

const { Fragment, jsx, jsxs } = await import("./jsx-runtime.ts");
const react = await import("./react.ts");

describe("the JSX functions over WordPress's React", () => {
	it("make the same elements as React's own", () => {
		const list = jsxs("ul", {
			children: [
				jsx("li", { children: "a" }, "first"),
				jsx(Fragment, { children: "b" }),
			],
		});
		expect(renderToStaticMarkup(list)).toBe("<ul><li>a</li>b</ul>");
	});

	it("offer what our parts import, also what WordPress's React calls otherwise", () => {
		const Name = react.createContext("nobody");
		const Shown = () => react.use(Name);
		expect(
			renderToStaticMarkup(
				jsx(Name.Provider, {
					...{ value: "somebody" },
					children: jsx(Shown, {}),
				}),
			),
		).toBe("somebody");
		expect(Object.values(react).every(Boolean)).toBe(true);
	});
});
