import { expect, it } from "vitest";
import { applyEdit } from "../apply-edit.ts";
import { readValeEdit } from "./read-vale-edit.ts";
import { ValeFields } from "./vale-fields.ts";

const edited = (text: string, name: string, ...params: string[]) => {
	const edit = readValeEdit(new ValeFields({ action: { name, params } }));
	return edit === undefined ? undefined : applyEdit(edit)(text);
};

it("does what the action says", () => {
	expect(edited("very", "remove")).toEqual([""]);
	expect(edited("URI", "replace", "URL", "address")).toEqual([
		"URL",
		"address",
	]);
	expect(edited("e-mail", "edit", "regex", "-", " ")).toEqual(["e mail"]);
	expect(edited("Wow!", "edit", "trim_right", "!")).toEqual(["Wow"]);
	expect(edited("firstly", "edit", "trim", "ly")).toEqual(["first"]);
	expect(edited("So.", "edit", "remove", ".?!")).toEqual(["So"]);
	expect(edited("a b", "edit", "truncate", " ")).toEqual(["a"]);
	expect(edited("a b", "edit", "split", " ", "1")).toEqual(["b"]);
});

it("warns of what it cannot do", () => {
	const fields = new ValeFields({
		action: { name: "convert", params: ["simple"] },
	});
	expect(readValeEdit(fields)).toBeUndefined();
	expect(fields.warnings).toHaveLength(1);
});
