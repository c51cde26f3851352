import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { compareEditing, type EditedText } from "./compare-editing.ts";

const text = (model: string, after: string, isApproved = true): EditedText => ({
	templateId: "ad-variants",
	templateVersion: 1,
	model,
	writtenText: "Kakao aus Ghana",
	text: after,
	isApproved,
});
const many = (count: number, make: (index: number) => EditedText) =>
	Array.from({ length: count }, (_, index) => make(index));

describe("compareEditing", () => {
	it("names what needs least editing where the figures carry it", () => {
		const [first, second] = compareEditing([
			...many(20, (index) =>
				text("heavy", index % 2 ? "Kakao aus Peru" : "Kakao direkt vom Hafen"),
			),
			...many(20, () => text("light", "Kakao aus Ghana")),
		]);
		expect(first).toMatchObject({
			model: "light",
			isLeast: true,
			edited: { share: 0, interval: [0, 0] },
		});
		expect(second).toMatchObject({ model: "heavy", isLeast: false });
	});

	it("names none where chance could do it", () => {
		const random = createRandom(3);
		const rows = compareEditing(
			["one", "two"].flatMap((model) =>
				many(12, () =>
					text(
						model,
						random.uniform() < 0.5 ? "Kakao aus Ghana" : "Kakao aus Peru",
					),
				),
			),
		);
		expect(rows.map(({ isLeast }) => isLeast)).toEqual([false, false]);
	});

	it("counts what was refused, and says nothing of fewer than three texts", () => {
		const [row] = compareEditing([
			text("new", "Kakao aus Ghana"),
			text("new", "Kakao aus Ghana", false),
		]);
		expect(row).toMatchObject({
			edited: null,
			isLeast: false,
			approved: { passed: 1, cases: 2 },
		});
	});
});
