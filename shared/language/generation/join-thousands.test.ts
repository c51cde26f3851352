import { expect, it } from "vitest";
import { joinThousands } from "./join-thousands.ts";

it("joins thousands and leaves other numbers apart", () => {
	expect(joinThousands("1 200 g et 12\u202f500,5 m")).toBe(
		"1200 g et 12500,5 m",
	);
	expect(joinThousands("20 000 000")).toBe("20000000");
	expect(joinThousands("2 40 mm, 1234 500, 10 x 20")).toBe(
		"2 40 mm, 1234 500, 10 x 20",
	);
});
