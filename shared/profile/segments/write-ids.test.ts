import { expect, it } from "vitest";
import { writeIds } from "./write-ids.ts";

it("writes cells no spreadsheet runs or splits", () => {
	expect(
		writeIds([
			{ kind: "login", value: "=1+1" },
			{ kind: "device", value: 'a"b,c' },
			{ kind: "login", value: "c7" },
		]),
	).toBe('kind,id\r\nlogin,\'=1+1\r\ndevice,"a""b,c"\r\nlogin,c7\r\n');
});
