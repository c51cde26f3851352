import { expect, it } from "vitest";
import { checkFit } from "./check-fit.ts";

it("grades the explained share", () => {
	expect(checkFit(0.9).level).toBe("good");
	expect(checkFit(0.2).level).toBe("caution");
	expect(checkFit(-0.1).level).toBe("poor");
	expect(checkFit(-0.1).headline.en).toContain("0 %");
});
