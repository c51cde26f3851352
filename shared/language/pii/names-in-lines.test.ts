import { describe, expect, it } from "vitest";
import { namesInLines } from "./names-in-lines.ts";

const names = (text: string) =>
	namesInLines(text).map(({ start, end }) => text.slice(start, end));

describe("namesInLines", () => {
	it.each([
		"Efua Beispiel\nMusterstraße 5\n10115 Berlin",
		"Efua Beispiel\nBeispielfirma\n12 Baker Street\nLondon NW1 6XE",
		"Danke!\n\nViele Grüße\nEfua Beispiel",
		"Efua Beispiel\nTel.: 030 1234567",
		"Efua Beispiel\nefua@beispiel.de",
		"> Efua Beispiel\n> Am Markt 12, 80331 München",
	])("finds the name in %j", (text) => {
		expect(names(text)).toEqual(["Efua Beispiel"]);
	});
	it.each([
		"Neue Wintermode\nJetzt 20 % sparen",
		"Sommer Sale\nBis Sonntag",
		"Unser Team\nMusterstraße 5\n10115 Berlin",
		"Efua Beispiel",
		"Muster GmbH\nMusterstraße 5",
		"",
	])("finds none in %j", (text) => {
		expect(names(text)).toEqual([]);
	});
});
