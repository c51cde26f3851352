import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { shippedCalibration } from "../calibration/shipped-calibration.ts";
import { drawReliability } from "./draw-reliability.ts";

it("draws the committed picture from the committed figures", () => {
	const { bins, pairs, calibrationError } = shippedCalibration;
	const picture = new URL(
		"../../../../docs/pictures/headline-calibration.svg",
		import.meta.url,
	);
	expect(drawReliability(bins, { pairs, calibrationError })).toBe(
		readFileSync(picture, "utf8"),
	);
});
